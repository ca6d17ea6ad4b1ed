import Testing
import WorkbookBuilder

@testable import XLSX

/// What is no workbook is named for what it is.
@Suite struct RefusalTests {
  private func refusal(_ bytes: [UInt8]) -> String? {
    Cells.failure { _ = try Workbook(bytes: bytes, name: "book.xlsx") }?.description
  }

  private func refusal(_ text: String) -> String? { refusal(Array(text.utf8)) }

  @Test(arguments: [
    ("", "is empty"),
    ("name,price\nÜber,1\n", "is a text file, such as CSV, not an Excel workbook"),
    ("  <!DOCTYPE html><html></html>", "is an HTML page, not an Excel workbook"),
    ("\u{FEFF}<html><table></table>", "is an HTML page, not an Excel workbook"),
    ("<?xml version='1.0'?><a/>", "is an XML file, not an Excel workbook"),
    (
      "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
      "is an XML Spreadsheet 2003, not an Excel workbook"
    ),
    ("%PDF-1.7\n", "is a PDF document, not an Excel workbook"),
    ("{\\rtf1", "is an RTF document, not an Excel workbook"),
    ("\u{1}\u{2}\u{3}", "is not a zip archive"),
  ])
  func namesOtherFiles(text: String, clause: String) {
    #expect(refusal(text) == "book.xlsx: \(clause)")
  }

  @Test func namesTruncation() {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: "")
    #expect(
      refusal(Array(book.bytes().dropLast(40)))
        == "book.xlsx: is cut off: the zip archive's list of entries at its end is missing")
  }

  @Test(arguments: [
    ("EncryptedPackage", "is encrypted with a password; save it without one to read it"),
    ("Workbook", "is an Excel 97-2003 workbook (.xls); save it as .xlsx"),
    ("Book", "is an Excel 97-2003 workbook (.xls); save it as .xlsx"),
    ("WordDocument", "is a Word 97-2003 document, not an Excel workbook"),
    ("Other", "is an OLE compound file, not an Excel workbook"),
  ])
  func namesCompoundFiles(stream: String, clause: String) {
    #expect(refusal(compoundFile(stream)) == "book.xlsx: \(clause)")
  }

  @Test func namesOtherPackages() {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: "")
    book.workbookType = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
    #expect(refusal(book.bytes()) == "book.xlsx: is a binary workbook (.xlsb); save it as .xlsx")
    book.workbookType =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    #expect(refusal(book.bytes()) == "book.xlsx: is a Word document, not an Excel workbook")
    var zip = ZipBuilder()
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet", .stored)
    zip.add("content.xml", "<a/>")
    #expect(
      refusal(zip.bytes()) == "book.xlsx: is an OpenDocument spreadsheet (.ods); save it as .xlsx")
    zip = ZipBuilder()
    zip.add("readme.txt", "text")
    #expect(refusal(zip.bytes()) == "book.xlsx: is a zip archive without a workbook in it")
  }

  /// A compound file of 512-byte sectors: header, directory (sector 0), allocation table (sector 1).
  private func compoundFile(_ stream: String) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    header.replaceSubrange(0..<8, with: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    header[30] = 9
    header[76] = 1
    var directory = [UInt8](repeating: 0, count: 512)
    for (position, name) in ["Root Entry", stream].enumerated() {
      let units = Array(name.utf16)
      for (index, unit) in units.enumerated() {
        directory[position * 128 + index * 2] = UInt8(unit & 255)
      }
      directory[position * 128 + 64] = UInt8(units.count * 2 + 2)
    }
    let table = [UInt8](repeating: 0xff, count: 512)
    return header + directory + table
  }
}
