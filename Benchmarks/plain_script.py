"""What a person would write by hand: read the workbook with openpyxl, write JSON, Markdown and SQLite.

    plain_script.py WORKBOOK FOLDER

It reads the same cells and writes the same three formats as `template-corpus convert`, without finding
letters, checking, aligning or indexing anything: the work that a script of thirty lines does.
"""
import json
import pathlib
import sqlite3
import sys

import openpyxl


def main(workbook: str, folder: str) -> None:
    out = pathlib.Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    rows = []
    for sheet in openpyxl.load_workbook(workbook):
        for row in sheet.iter_rows():
            texts = [None if cell.value is None else str(cell.value) for cell in row]
            if any(texts):
                rows.append((sheet.title, row[0].row, *(texts + [None, None])[:2]))
    with open(out / "corpus.json", "w", encoding="utf-8") as file:
        json.dump(rows, file, ensure_ascii=False, indent=2)
    with open(out / "corpus.md", "w", encoding="utf-8") as file:
        for sheet, number, english, chinese in rows:
            file.write(f"## {sheet} {number}\n\n{english or ''}\n\n> {chinese or ''}\n\n")
    database = out / "corpus.sqlite"
    database.unlink(missing_ok=True)
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE pair (sheet TEXT, row INTEGER, en TEXT, zh TEXT)")
        connection.executemany("INSERT INTO pair VALUES (?, ?, ?, ?)", rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
