"""Reads every cell of a workbook with a reader from PyPI: peers.py openpyxl|calamine|fastexcel WORKBOOK"""
import sys

reader, path = sys.argv[1:]
cells = 0
if reader == "openpyxl":
    import openpyxl

    for sheet in openpyxl.load_workbook(path, read_only=True, data_only=True):
        for row in sheet.iter_rows(values_only=True):
            cells += sum(value is not None for value in row)
elif reader == "calamine":
    import python_calamine

    book = python_calamine.CalamineWorkbook.from_path(path)
    for name in book.sheet_names:
        for row in book.get_sheet_by_name(name).iter_rows():
            cells += sum(value != "" for value in row)
elif reader == "fastexcel":
    import fastexcel

    book = fastexcel.read_excel(path)
    for name in book.sheet_names:
        # Its fastest way: columns of Arrow, with no Python object for a cell.
        table = book.load_sheet(name, header_row=None).to_arrow()
        cells += table.num_rows * table.num_columns - sum(column.null_count for column in table.columns)
else:
    sys.exit(f"peers: knows no {reader}")
print(cells)
