"""Writes sheets as an .xlsx workbook with XlsxWriter."""

from __future__ import annotations

from datetime import datetime
from math import ceil
from pathlib import Path
from unicodedata import east_asian_width

import xlsxwriter
from PIL import Image

from content import Cell, Picture, Row, Sheet

FONT = {"font_name": "宋体", "font_size": 11, "text_wrap": True, "valign": "top"}
TITLE_FONT_SIZE = 12
DEFAULT_WIDTH = 60
ROW_PIXELS = 20  # Excel's default row height of 15 points
LINE_POINTS = 15
HIGHEST_ROW = 409  # points; Excel allows no more
FILLED = 0.92  # of a line's width, on average, before a word goes to the next line
PICTURE_MARGIN = 4  # pixels kept free on each side of a picture
A4 = 9  # Excel's number of the paper size
MOVE_AND_SIZE = 1  # XlsxWriter's name for an anchor between two cells

PROPERTIES = {
    "title": "Amazon seller appeal and operations templates (sample)",
    "author": "template-corpus",
    "created": datetime(2024, 1, 1),  # fixed, so that the same content gives the same bytes
}


def write_workbook(path: Path, sheets: list[Sheet], pictures: Path) -> None:
    """The workbook as Excel saves it: pictures float over the rows."""
    with xlsxwriter.Workbook(path) as book:
        book.set_properties(PROPERTIES)
        formats = Formats(book)
        for sheet in sheets:
            worksheet = add_sheet(book, sheet, formats)
            for picture in sheet.pictures:
                place_over_rows(worksheet, picture, pictures / picture.file, width_of(sheet, 0))


def add_sheet(
    book: xlsxwriter.Workbook, sheet: Sheet, formats: Formats
) -> xlsxwriter.worksheet.Worksheet:
    worksheet = book.add_worksheet(sheet.name)
    worksheet.set_paper(A4)
    worksheet.fit_to_pages(1, 0)  # one page wide, as many as it takes
    columns = {cell.column for row in sheet.rows for cell in row.cells}
    for column in sorted(columns | set(sheet.widths)):
        worksheet.set_column(column, column, sheet.widths.get(column, DEFAULT_WIDTH))
    for row in sheet.rows:
        lines = lines_of(sheet, row)
        if lines > 1:
            worksheet.set_row(row.number - 1, min(lines * LINE_POINTS, HIGHEST_ROW))
        for cell in row.cells:
            write_cell(worksheet, row, cell, formats.of(row))
    return worksheet


def write_cell(worksheet, row: Row, cell: Cell, look) -> None:
    first_row, first_column = row.number - 1, cell.column
    if cell.rows == cell.columns == 1:
        worksheet.write_string(first_row, first_column, cell.text, look)
        return
    last_row, last_column = first_row + cell.rows - 1, first_column + cell.columns - 1
    worksheet.merge_range(first_row, first_column, last_row, last_column, cell.text, look)


def place_over_rows(worksheet, picture: Picture, file: Path, column_width: float) -> None:
    """Anchors a picture between two cells, as large as its rows and the column allow."""
    rows = picture.last_row - picture.first_row + 1
    with Image.open(file) as image:
        width, height = image.size
    scale = min(
        (rows * ROW_PIXELS - 2 * PICTURE_MARGIN) / height,
        (column_pixels(column_width) - 2 * PICTURE_MARGIN) / width,
        1,
    )
    placement = {
        "x_offset": PICTURE_MARGIN,
        "y_offset": PICTURE_MARGIN,
        "x_scale": scale,
        "y_scale": scale,
        "object_position": MOVE_AND_SIZE,
        "description": file.stem,
    }
    worksheet.insert_image(picture.first_row - 1, 0, file, placement)


def lines_of(sheet: Sheet, row: Row) -> int:
    """How many lines the highest cell of a row takes, guessed from the width of its text.

    Programs disagree on fitting rows to wrapped text when they open a file, so the heights are
    written down.
    """
    return max(wrapped_lines(cell.text, cell_width(sheet, cell)) for cell in row.cells)


def wrapped_lines(text: str, width: float) -> int:
    return sum(max(1, ceil(columns_of(line) / (width * FILLED))) for line in text.split("\n"))


def columns_of(line: str) -> int:
    """Columns of a line on a character grid: Chinese characters take two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in line)


def cell_width(sheet: Sheet, cell: Cell) -> float:
    return sum(width_of(sheet, cell.column + offset) for offset in range(cell.columns))


def width_of(sheet: Sheet, column: int) -> float:
    return sheet.widths.get(column, DEFAULT_WIDTH)


def column_pixels(width: float) -> int:
    """Pixels of a column `width` characters wide, as Excel counts them."""
    return int(width * 7 + 5)


class Formats:
    """The few cell formats of the workbook, each made once."""

    def __init__(self, book: xlsxwriter.Workbook):
        self.book = book
        self.made: dict[tuple[bool, str | None], xlsxwriter.format.Format] = {}

    def of(self, row: Row) -> xlsxwriter.format.Format:
        key = (row.bold, row.fill)
        if key not in self.made:
            self.made[key] = self.book.add_format(self.look(row))
        return self.made[key]

    @staticmethod
    def look(row: Row) -> dict:
        look = dict(FONT)
        if row.bold:
            look |= {"bold": True, "font_size": TITLE_FONT_SIZE}
        if row.fill:
            look |= {"bg_color": f"#{row.fill}"}
        return look
