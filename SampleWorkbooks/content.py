"""Reads the content files into sheets of numbered rows, and refuses what does not add up."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml

DEFECT_CODES = frozenset(
    {
        "alnum-token-mismatch",
        "date-invalid",
        "date-mismatch",
        "email-mismatch",
        "foreign-note",
        "fragment",
        "glued-words",
        "han-space-han",
        "name-mismatch",
        "number-mismatch",
        "overflow-row",
        "percent-mismatch",
        "repeated-word",
        "unknown-title",
        "untranslated",
    }
)

COLUMN = re.compile(r"[A-Z]{1,2}")
ROW_OPTIONS = frozenset(
    {"title", "blank", "merge", "merge_down", "bold", "fill", "plant", "picture", "pictures"}
)


class ContentError(ValueError):
    """A content file that cannot be built, with the place in it."""


@dataclass(frozen=True)
class Cell:
    column: int  # zero-based
    text: str
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True)
class Row:
    number: int  # one-based
    cells: tuple[Cell, ...]
    bold: bool = False
    fill: str | None = None


@dataclass(frozen=True)
class Picture:
    file: str
    first_row: int  # one-based; the rows that the picture may lie over
    last_row: int
    cell_row: int  # one-based; where WPS Office keeps it as a cell picture


@dataclass(frozen=True)
class Defect:
    row: int
    column: int
    code: str
    about: str


@dataclass
class Sheet:
    name: str
    last_row: int
    widths: dict[int, float]
    rows: list[Row] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    defects: list[Defect] = field(default_factory=list)


def read_sheet(path: Path) -> Sheet:
    """One content file as a sheet; raises ContentError where its rows do not reach `last_row`."""
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    sheet = Sheet(
        name=document["sheet"],
        last_row=document["last_row"],
        widths={column_index(c): w for c, w in document.get("widths", {}).items()},
    )
    number = 1
    for item in document["rows"]:
        number += add_item(sheet, item, number, f"{path.name}, row {number}")
    if number - 1 != sheet.last_row:
        raise ContentError(f"{path.name}: rows end at {number - 1}, last_row is {sheet.last_row}")
    return sheet


def add_item(sheet: Sheet, item: dict, number: int, place: str) -> int:
    """Adds one item of `rows` that starts at row `number`; returns how many rows it takes."""
    unknown = [k for k in item if k not in ROW_OPTIONS and not COLUMN.fullmatch(str(k))]
    if unknown:
        raise ContentError(f"{place}: unknown key {unknown[0]!r}")
    if "blank" in item:
        sheet.pictures += pictures_of(item, first_row=number)
        return item["blank"]
    cells = cells_of(item, place)
    if not cells:
        raise ContentError(f"{place}: a row without text; write `blank: 1`")
    bold = item.get("bold", "title" in item)
    sheet.rows.append(Row(number, cells, bold, item.get("fill")))
    sheet.pictures += pictures_of(item, first_row=number)
    sheet.defects += defects_of(item, cells, number, place)
    return 1


def cells_of(item: dict, place: str) -> tuple[Cell, ...]:
    texts = {"A": item["title"]} if "title" in item else {}
    texts |= {key: text for key, text in item.items() if COLUMN.fullmatch(key)}
    downwards = item.get("merge_down", {})
    first, last = merged_columns(item)
    cells = []
    for letters, text in texts.items():
        if not isinstance(text, str) or not text.strip():
            raise ContentError(f"{place}: cell {letters} must be a text")
        column = column_index(letters)
        width = last - first + 1 if column == first else 1
        cells.append(Cell(column, text.removesuffix("\n"), downwards.get(letters, 1), width))
    return tuple(sorted(cells, key=lambda cell: cell.column))


def merged_columns(item: dict) -> tuple[int, int]:
    """The first and last column of `merge: "A:B"`; (-1, -1) where nothing is merged."""
    if "merge" not in item:
        return -1, -1
    first, last = item["merge"].split(":")
    return column_index(first), column_index(last)


def pictures_of(item: dict, first_row: int) -> list[Picture]:
    """Pictures of an item; their `from` and `to` count rows, 1 being the item's first row."""
    described = item.get("pictures", [])
    if "picture" in item:
        described = [item["picture"], *described]
    return [
        Picture(
            file=picture["file"],
            first_row=first_row + picture["from"] - 1,
            last_row=first_row + picture["to"] - 1,
            cell_row=first_row + order,
        )
        for order, picture in enumerate(described)
    ]


def defects_of(item: dict, cells: tuple[Cell, ...], number: int, place: str) -> list[Defect]:
    defects = []
    for plant in item.get("plant", []):
        column = column_index(plant["cell"])
        if plant["code"] not in DEFECT_CODES:
            raise ContentError(f"{place}: unknown defect code {plant['code']!r}")
        if column not in {cell.column for cell in cells}:
            raise ContentError(f"{place}: defect planted in the empty cell {plant['cell']}")
        defects.append(Defect(number, column, plant["code"], plant.get("about", "")))
    return defects


def column_index(letters: str) -> int:
    """`A` is 0, `Z` is 25, `AA` is 26."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1


def column_letters(index: int) -> str:
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
