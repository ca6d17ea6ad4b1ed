"""Builds the sample workbooks from the content files beside this script.

python build.py            writes the two workbooks and planted-defects.json
python build.py --check    writes nothing; exits 1 if a file on disk differs
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import zipfile
from pathlib import Path

from content import ContentError, Sheet, column_letters, read_sheet
from wps import write_wps_workbook
from writing import write_workbook

HERE = Path(__file__).resolve().parent
CONTENT = HERE / "content"
PICTURES = HERE / "pictures"

WORKBOOK = "amazon-appeal-templates.xlsx"
WPS_WORKBOOK = "amazon-appeal-templates.wps.xlsx"
DEFECTS = "planted-defects.json"

LAST_ROWS = {
    "官方邮箱": 44,
    "申诉思路": 129,
    "效绩模板": 108,
    "侵权模板": 150,
    "售假模板": 96,
    "恶意投诉": 44,
    "索赔": 62,
    "万能回复": 190,
}
ROWS = 823


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the sample workbooks.")
    parser.add_argument("--check", action="store_true", help="compare with the files on disk")
    check = parser.parse_args().check
    try:
        sheets = read_sheets(CONTENT)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 2
    if not check:
        build(sheets, HERE)
        return 0
    changed = differences(sheets)
    for name in changed:
        print(f"{name} is not what its content files give", file=sys.stderr)
    return 1 if changed else 0


def read_sheets(folder: Path) -> list[Sheet]:
    """All sheets in the order of their files; raises ContentError where one is out of shape."""
    sheets = [read_sheet(path) for path in sorted(folder.glob("*.yaml"))]
    found = {sheet.name: sheet.last_row for sheet in sheets}
    if list(found.items()) != list(LAST_ROWS.items()):
        raise ContentError(f"sheets and last rows are {found}, must be {LAST_ROWS}")
    if sum(found.values()) != ROWS:
        raise ContentError(f"the sheets have {sum(found.values())} rows, must have {ROWS}")
    return sheets


def build(sheets: list[Sheet], folder: Path) -> None:
    write_workbook(folder / WORKBOOK, sheets, PICTURES)
    write_wps_workbook(folder / WPS_WORKBOOK, sheets, PICTURES)
    (folder / DEFECTS).write_text(defects_json(sheets), encoding="utf-8")


def defects_json(sheets: list[Sheet]) -> str:
    defects = [
        {
            "sheet": sheet.name,
            "cell": f"{column_letters(defect.column)}{defect.row}",
            "code": defect.code,
            "about": defect.about,
        }
        for sheet in sheets
        for defect in sorted(sheet.defects, key=lambda d: (d.row, d.column, d.code))
    ]
    return json.dumps(defects, ensure_ascii=False, indent=2) + "\n"


def differences(sheets: list[Sheet]) -> list[str]:
    """The names of the files on disk that a build would change."""
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        build(sheets, fresh)
        return [
            name
            for name in (WORKBOOK, WPS_WORKBOOK, DEFECTS)
            if contents(HERE / name) != contents(fresh / name)
        ]


def contents(path: Path) -> object:
    """What a file says: a workbook's parts in order, for deflated bytes differ between zlibs."""
    if not path.exists():
        return None
    if path.suffix != ".xlsx":
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


if __name__ == "__main__":
    sys.exit(main())
