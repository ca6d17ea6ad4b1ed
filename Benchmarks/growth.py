"""Times commands on workbooks of some rows and of ten times as many, in turn, and prints what they cost.

    growth.py [--runs N] FEW MANY NAME=COMMAND [NAME=COMMAND ...]

FEW and MANY are folders; each takes the place of {} in the commands. A figure is the median of the rounds, a
ratio the median of the rounds' own ratios. Standard library only.
"""
import argparse
import statistics

from compare import run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("few")
    parser.add_argument("many")
    parser.add_argument("commands", nargs="+")
    options = parser.parse_args()
    print("| what | few rows, wall ms | ten times as many | wall ratio | CPU ratio |\n|---|--:|--:|--:|--:|")
    for name, command in (command.split("=", 1) for command in options.commands):
        few, many = (command.replace("{}", folder) for folder in (options.few, options.many))
        run(few)
        rounds = [(run(few), run(many)) for _ in range(options.runs)]
        wall = [statistics.median(one[size][0] for one in rounds) * 1000 for size in range(2)]
        ratios = [statistics.median(one[1][kind] / one[0][kind] for one in rounds) for kind in range(2)]
        print(f"| {name} | {wall[0]:.1f} | {wall[1]:.1f} | {ratios[0]:.2f} | {ratios[1]:.2f} |")


if __name__ == "__main__":
    main()
