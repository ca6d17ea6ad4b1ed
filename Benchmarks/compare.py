"""Times commands in turn and prints wall time, CPU time and peak memory, and the ratios to the first.

    compare.py [--runs N] [--once NAME=COMMAND ...] NAME=COMMAND [NAME=COMMAND ...]

Each round runs every command once, so that what else the machine does falls on all of them alike. A figure
is the median of the rounds; a ratio is the median of the rounds' own ratios. What is slow may be run in the
first round alone. Standard library only.
"""
import argparse
import os
import shlex
import statistics
import subprocess
import sys
import time


def run(command: str) -> tuple[float, float, float]:
    """One run's wall seconds, CPU seconds and peak memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(shlex.split(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"compare: exit code {os.waitstatus_to_exitcode(status)} from: {command}")
    peak = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return wall, usage.ru_utime + usage.ru_stime, peak


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--once", action="append", default=[])
    parser.add_argument("commands", nargs="+")
    options = parser.parse_args()
    commands = dict(command.split("=", 1) for command in options.commands)
    slow = dict(command.split("=", 1) for command in options.once)
    for command in commands.values():
        run(command)
    rounds = [{name: run(command) for name, command in commands.items()} for _ in range(options.runs)]
    rounds[0] |= {name: run(command) for name, command in slow.items()}
    first = next(iter(commands))
    print("| what | wall, ms | wall ratio | CPU, ms | CPU ratio | peak, MB |\n|---|---|---|---|---|---|")
    for name in commands | slow:
        of_name = [r for r in rounds if name in r]
        wall, cpu, peak = (statistics.median(r[name][i] for r in of_name) for i in range(3))
        ratios = [statistics.median(r[name][i] / max(r[first][i], 1e-9) for r in of_name) for i in range(2)]
        print(f"| {name} | {wall * 1000:.1f} | {ratios[0]:.2f} | {cpu * 1000:.1f} | {ratios[1]:.2f} | {peak:.1f} |")


if __name__ == "__main__":
    main()
