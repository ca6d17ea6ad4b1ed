"""Writes the same sheets the way WPS Office saves a workbook.

Pictures sit in cells (`DISPIMG` formulas and the part `xl/cellimages.xml`), every sheet claims the
dimension A1, the archive has entries for its folders, and Chinese punctuation is half-width.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import xlsxwriter
from PIL import Image

from content import Picture, Sheet
from writing import PROPERTIES, Formats, add_sheet

HALF_WIDTH = str.maketrans("，：（）！？；", ",:()!?;")
APPLICATION = "WPS Office_12.1.0.16729_F1E327BC-269C-435d-A152-05C5408002CA"
PRODUCT_BUILD = "2052-12.1.0.16729"
PICTURE_ROW_POINTS = 120
EMU_PER_PIXEL = 9525
FIXED_DATE = (1980, 1, 1, 0, 0, 0)

RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
CELL_IMAGES = "http://www.wps.cn/officeDocument/2017/etCustomData"
CELL_IMAGE_TYPE = "http://www.wps.cn/officeDocument/2020/cellImage"
CELL_IMAGE_CONTENT = "application/vnd.wps-officedocument.cellimage+xml"
XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write_wps_workbook(path: Path, sheets: list[Sheet], pictures: Path) -> None:
    """The workbook as WPS Office saves it."""
    write_cells(path, sheets, pictures)
    parts = read_parts(path)
    files = [pictures / p.file for sheet in sheets for p in sheet.pictures]
    add_cell_images(parts, files)
    forget_dimensions(parts)
    sign_as_wps(parts)
    write_parts(path, parts)


def write_cells(path: Path, sheets: list[Sheet], pictures: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        book.set_properties(PROPERTIES)
        book.set_custom_property("KSOProductBuildVer", PRODUCT_BUILD)
        formats = Formats(book)
        for sheet in sheets:
            worksheet = add_sheet(book, with_half_width_punctuation(sheet), formats)
            for picture in sheet.pictures:
                place_in_cell(worksheet, picture, pictures / picture.file)


def with_half_width_punctuation(sheet: Sheet) -> Sheet:
    rows = []
    for row in sheet.rows:
        cells = tuple(replace(cell, text=cell.text.translate(HALF_WIDTH)) for cell in row.cells)
        rows.append(replace(row, cells=cells))
    return replace(sheet, rows=rows)


def place_in_cell(worksheet, picture: Picture, file: Path) -> None:
    call = f'DISPIMG("{picture_id(file)}",1)'
    row = picture.cell_row - 1
    worksheet.set_row(row, PICTURE_ROW_POINTS)
    worksheet.write_formula(row, 0, f"=_xlfn.{call}", None, f"={call}")


def picture_id(file: Path) -> str:
    """The name by which a cell refers to its picture: `ID_` and 32 hexadecimal digits."""
    return "ID_" + hashlib.sha256(file.read_bytes()).hexdigest()[:32].upper()


def add_cell_images(parts: dict[str, bytes], files: list[Path]) -> None:
    for number, file in enumerate(files, start=1):
        parts[f"xl/media/image{number}.png"] = file.read_bytes()
    parts["xl/cellimages.xml"] = cell_images_part(files).encode()
    parts["xl/_rels/cellimages.xml.rels"] = cell_images_relationships(files).encode()
    edit(
        parts,
        "[Content_Types].xml",
        "</Types>",
        '<Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/xl/cellimages.xml" ContentType="{CELL_IMAGE_CONTENT}"/></Types>',
    )
    edit(
        parts,
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        f'<Relationship Id="rIdCellImages" Type="{CELL_IMAGE_TYPE}" Target="cellimages.xml"/>'
        "</Relationships>",
    )


def cell_images_part(files: list[Path]) -> str:
    images = "".join(cell_image(number, file) for number, file in enumerate(files, start=1))
    return (
        f'{XML_DECLARATION}<etc:cellImages xmlns:xdr="{SPREADSHEET_DRAWING}"'
        f' xmlns:r="{OFFICE_RELATIONSHIPS}" xmlns:a="{DRAWING}" xmlns:etc="{CELL_IMAGES}">'
        f"{images}</etc:cellImages>"
    )


def cell_image(number: int, file: Path) -> str:
    with Image.open(file) as image:
        width, height = (pixels * EMU_PER_PIXEL for pixels in image.size)
    name, description = quoteattr(picture_id(file)), quoteattr(file.stem)
    return (
        "<etc:cellImage><xdr:pic>"
        f'<xdr:nvPicPr><xdr:cNvPr id="{number + 1}" name={name} descr={description}/>'
        "<xdr:cNvPicPr/></xdr:nvPicPr>"
        f'<xdr:blipFill><a:blip r:embed="rId{number}"/><a:stretch><a:fillRect/></a:stretch>'
        "</xdr:blipFill><xdr:spPr>"
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic></etc:cellImage>'
    )


def cell_images_relationships(files: list[Path]) -> str:
    relationships = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE_RELATIONSHIPS}/image"'
        f' Target="media/image{number}.png"/>'
        for number in range(1, len(files) + 1)
    )
    return (
        f'{XML_DECLARATION}<Relationships xmlns="{RELATIONSHIPS}">{relationships}</Relationships>'
    )


def forget_dimensions(parts: dict[str, bytes]) -> None:
    """WPS Office leaves `A1` as the dimension of sheets that hold much more."""
    for name in [name for name in parts if name.startswith("xl/worksheets/sheet")]:
        parts[name] = re.sub(rb'<dimension ref="[^"]+"/>', b'<dimension ref="A1"/>', parts[name])


def sign_as_wps(parts: dict[str, bytes]) -> None:
    edit(
        parts,
        "docProps/app.xml",
        "<Application>Microsoft Excel</Application>",
        f"<Application>{escape(APPLICATION)}</Application>",
    )


def edit(parts: dict[str, bytes], name: str, old: str, new: str) -> None:
    text = parts[name].decode()
    if text.count(old) != 1:
        raise ValueError(f"{name}: expected {old} once")
    parts[name] = text.replace(old, new).encode()


def read_parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_parts(path: Path, parts: dict[str, bytes]) -> None:
    """Writes the archive with an entry for each folder before the parts, as WPS Office does."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for folder in folders_of(parts):
            archive.writestr(zipfile.ZipInfo(folder, FIXED_DATE), b"")
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, FIXED_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)


def folders_of(parts: dict[str, bytes]) -> list[str]:
    folders = set()
    for name in parts:
        *above, _ = name.split("/")
        folders.update("/".join(above[: depth + 1]) + "/" for depth in range(len(above)))
    return sorted(folders)
