"""Makes the workbooks that the benchmarks read.

    make_workbooks.py FOLDER [--scale N]

tall    rows of ten columns: numbers, dates, booleans and shared strings; a million of them at scale 1
inline  rows of ten columns whose texts are inline strings; 300,000 at scale 1
text    rows of two long texts, English and Chinese, each a shared string of its own; 200,000 at scale 1
letters rows of letters in both languages, whose paragraphs have up to nine sentences; 200,000 at scale 1
batch   a folder of small workbooks, each with twelve letters in both languages; 300 at scale 1

A scale of 20 makes a twentieth of the rows or workbooks. The same scale gives the same cells, whatever the machine.
A workbook that is there already is kept. Needs XlsxWriter.
"""
import argparse
import pathlib
import random
import re
import string

import xlsxwriter

CHINESE = "订单发货退款质量检测报告客户卖家申诉账户政策改进措施供应商库存评价说明证明材料审核恢复销售"
ROWS = {"tall": 1_000_000, "inline": 300_000, "text": 200_000, "letters": 200_000}
WORKBOOKS = 300


def words(chance: random.Random, length: int) -> str:
    text = ""
    while len(text) < length:
        text += "".join(chance.choices(string.ascii_lowercase, k=chance.randint(2, 9))) + chance.choice("     .,&")
    return text[:length]


def chinese(chance: random.Random, length: int) -> str:
    return "".join(chance.choices(CHINESE + "，。", k=length))


def tall(sheet, rows: int, date) -> None:
    chance = random.Random(1)
    pool = [f"{words(chance, chance.randint(8, 40))} {number}" for number in range(max(100, rows // 20))]
    for row in range(rows):
        values = [
            row, 40_000 + chance.randrange(3000 * 86_400) / 86_400, chance.choice(pool[:40]), chance.choice(pool),
            10_000 + chance.randrange(1500), 40.5 + chance.random(), -74 - chance.random(), chance.random() < 0.3,
            chance.randrange(1_000_000) / 100, chance.choice(pool),
        ]
        for column, value in enumerate(values):
            write(sheet, row, column, value, date if column == 1 else None)


def inline(sheet, rows: int, date) -> None:
    chance = random.Random(2)
    for row in range(rows):
        values = [
            row, words(chance, chance.randint(10, 50)), words(chance, 6), chinese(chance, chance.randint(4, 24)),
            chance.random() * 1000, 40_000 + chance.randrange(3000), f"SKU-{chance.randrange(10 ** 9):09}",
            chance.random() < 0.5, words(chance, chance.randint(20, 80)), "N/A",
        ]
        for column, value in enumerate(values):
            write(sheet, row, column, value, date if column == 5 else None)


def text(sheet, rows: int, date) -> None:
    chance = random.Random(3)
    for row in range(rows):
        write(sheet, row, 0, words(chance, chance.randint(50, 600)))
        write(sheet, row, 1, chinese(chance, chance.randint(50, 200)))


def known_letters() -> list[list[tuple[str, str]]]:
    """The letters that the normalizer is scored with: pairs of a title and of lines, English and Chinese."""
    letters: list[list[tuple[str, str]]] = []
    for path in sorted((pathlib.Path(__file__).parent.parent / "Tests/Accuracy/Letters/development").glob("*.letters")):
        for letter in re.split(r"^letter .*\n", path.read_text("utf-8"), flags=re.M)[1:]:
            lines = re.sub("«[^:»]*:([^»]*)»", r"\1", letter).splitlines()
            title = next(line for line in lines if line.startswith("title ")).removeprefix("title ").split(" | ")
            rest = [line for line in lines if line and not line.startswith(("title ", "@", "//"))]
            letters.append([(title[-1], title[0])] + list(zip(rest[::2], rest[1::2])))
    return letters


def letters(sheet, rows: int, _) -> None:
    chance = random.Random(4)
    known = known_letters()
    sentences = [line for letter in known for line in letter if line[0][-1] in ".?!" and line[1][-1] in "。？！"]
    row = number = 0
    while row < rows:
        number += 1
        frame = chance.choice(known)
        body = [paragraph(chance, sentences) for _ in range(chance.randint(3, 9))]
        row = write_letter(sheet, row, number, frame[:2] + body + frame[-1:])


def paragraph(chance: random.Random, sentences: list[tuple[str, str]]) -> tuple[str, str]:
    """One to nine sentences as one text, so that hardly any is there twice."""
    chosen = chance.sample(sentences, chance.randint(1, 9))
    return " ".join(english for english, _ in chosen), "".join(other for _, other in chosen)


def write_letter(sheet, row: int, number: int, letter: list[tuple[str, str]]) -> int:
    """Writes a letter and a blank row below it, and returns the next row."""
    for place, (english, other) in enumerate(letter):
        sheet.write_string(row + place, 0, f"{number}. {english}" if place == 0 else english)
        sheet.write_string(row + place, 1, f"{number}、{other}" if place == 0 else other)
    return row + len(letter) + 1


def few_letters(sheet, chance: random.Random, known: list[list[tuple[str, str]]]) -> None:
    sheet.write_row(0, 0, ["English", "中文"])
    row = 1
    for number, letter in enumerate(chance.sample(known, 12), 1):
        row = write_letter(sheet, row, number, letter)


def batch(folder: pathlib.Path, count: int) -> None:
    folder.mkdir(exist_ok=True)
    known = known_letters()
    for number in range(1, count + 1):
        book = xlsxwriter.Workbook(folder / f"letters-{number:03}.xlsx")
        few_letters(book.add_worksheet("Letters"), random.Random(number), known)
        book.close()


def write(sheet, row: int, column: int, value, form=None) -> None:
    if isinstance(value, str):
        sheet.write_string(row, column, value)
    elif isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    else:
        sheet.write_number(row, column, value, form)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--scale", type=int, default=1)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for name, fill in (("tall", tall), ("inline", inline), ("text", text), ("letters", letters)):
        path = options.folder / f"{name}.xlsx"
        if path.exists():
            continue
        partial = options.folder / f"{name}.partial"
        # In constant memory texts are written inline; otherwise they are shared and all cells are held.
        book = xlsxwriter.Workbook(partial, {"constant_memory": name == "inline"})
        date = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        fill(book.add_worksheet("Data"), max(1, ROWS[name] // options.scale), date)
        book.close()
        partial.rename(path)
    if not (options.folder / "batch").exists():
        batch(options.folder / "batch", max(1, WORKBOOKS // options.scale))


if __name__ == "__main__":
    main()
