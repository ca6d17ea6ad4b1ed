import Foundation
import Testing
import WorkbookBuilder

/// Bombs of some megabytes end with a sentence, in processes that may take 200 MB of memory.
///
/// The limit is the system's (`ulimit -d`): a process that asks for more ends by a signal.
@Suite("Bombs", .serialized)
struct BombTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
  }

  /// A part that is too large, and what is said about it.
  struct Bomb: CustomTestStringConvertible, Sendable {
    let part: String
    let start: String
    let unit: String
    let count: Int
    let end: String
    /// The end of the sentence that `cells` prints; nil for what `images` is to read.
    var sentence: String?
    var testDescription: String { "\(part) \(unit)" }

    init(
      _ part: String, _ start: String, _ unit: String, _ count: Int, _ end: String,
      _ sentence: String? = nil
    ) {
      (self.part, self.start, self.unit) = (part, start, unit)
      (self.count, self.end, self.sentence) = (count, end, sentence)
    }
  }

  private static let main = WorkbookBuilder.Namespaces.main
  private static let sheet = "xl/worksheets/sheet1.xml"
  private static let rows = "<worksheet xmlns='\(main)'><sheetData>"

  static let bombs = [
    Bomb(sheet, rows, "<row><c><v>1</v></c></row>", 300_000_000, "", "inflated-bytes=NUMBER"),
    Bomb(
      sheet, rows + "<row>", "<c/>", 1_000_000_000, "", "many more cells than a sheet has columns"),
    Bomb(sheet, rows, "<row/>", 2_000_000, "", "more rows than the 1048576 of a sheet"),
    Bomb(sheet, rows + "<row><c t='str'><v>", "text", 60_000_000, "", "string-bytes=NUMBER"),
    Bomb(sheet, "", "<a>", 100_000_000, "", "depth=NUMBER"),
    Bomb(sheet, "<a><!--", "a-", 100_000_000, "", "markup-bytes=NUMBER"),
    Bomb(
      "xl/sharedStrings.xml", "<sst xmlns='\(main)'>", "<si><t>some text or other</t></si>",
      20_000_000, "</sst>", "string-bytes=NUMBER"),
    Bomb(
      "xl/sharedStrings.xml", "<sst xmlns='\(main)'>", "<si/>", 60_000_000, "</sst>",
      "string-bytes=NUMBER"),
    Bomb(
      "xl/workbook.xml", "<workbook xmlns='\(main)'><sheets>", "<sheet/>", 40_000_000, "",
      "items=NUMBER"),
    Bomb(
      "xl/_rels/workbook.xml.rels", "<Relationships>", "<Relationship Target='a'/>", 20_000_000, "",
      "items=NUMBER"),
    Bomb(
      "[Content_Types].xml", "<Types>", "<Override PartName='a' ContentType='b'/>", 20_000_000, "",
      "items=NUMBER"),
    Bomb(
      "xl/drawings/drawing1.xml", "<xdr:wsDr \(PictureBooks.namespaces)><xdr:twoCellAnchor>",
      "<xdr:pic><a:blip r:embed='rId1'/></xdr:pic>", 2_000_000, ""),
    Bomb(
      "xl/drawings/_rels/drawing1.xml.rels", "<Relationships>", "<Relationship Target='a'/>",
      20_000_000, ""),
    Bomb(
      sheet, rows,
      "<row><c vm='1'/><c><f>DISPIMG(\"I\",1)</f></c><c><f>HYPERLINK(A1)</f></c></row>",
      500_000, "</sheetData></worksheet>"),
    Bomb(
      sheet, "<worksheet xmlns='\(main)'><sheetData/><mergeCells>",
      "<mergeCell ref='A1:XFD1048576'/>",
      5_000_000, "</mergeCells></worksheet>"),
    Bomb(
      sheet, "<worksheet xmlns='\(main)'><sheetData/><hyperlinks>",
      "<hyperlink ref='A1 A2 A3 A4 A5 A6 A7 A8 A9' location='S!A1'/>", 2_000_000,
      "</hyperlinks></worksheet>"),
    Bomb("xl/comments.xml", "<comments><commentList>", "<comment ref='A1'/>", 5_000_000, ""),
    Bomb("xl/media/image1.png", "", "x", 1_000_000_000, ""),
  ]

  @Test("end soon and without more memory", arguments: bombs)
  func ends(bomb: Bomb) throws {
    var book = PictureBooks.book(sheets: ["S"])
    book.sharedStrings = "<si><t>a</t></si>"
    book.styles = "<cellXfs><xf/></cellXfs>"
    book.sheets[0].relationships.append(.init("c", type: "comments", target: "../comments.xml"))
    book.add(part: "xl/comments.xml", "<comments/>")
    let zip = book.zip(
      part: bomb.part, bomb.start, repeating: bomb.unit, count: bomb.count, bomb.end)
    try folder.write(zip.bytes(), to: "bomb.xlsx")
    // What lies around the cells is read for the pictures.
    let line = bomb.sentence == nil ? "images bomb.xlsx -o out" : "cells bomb.xlsx"
    let outcome = try command.shell("template-corpus \(line)", before: "ulimit -d 200000")
    #expect([0, 2].contains(outcome.code), "\(outcome.code) \(outcome.error)")
    #expect(outcome.error.utf8.count < 100_000)
    if let sentence = bomb.sentence {
      #expect(outcome.code == 2)
      #expect(outcome.error.hasSuffix(sentence + "\n"), "\(outcome.error)")
    }
  }

  @Test("One string in a million cells ends convert, and not the machine")
  func amplified() throws {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: "")
    book.sharedStrings = "<si><t>\(String(repeating: "text ", count: 50_000))</t></si>"
    let zip = book.zip(
      repeatingRow: "<row><c t='s'><v>0</v></c><c t='s'><v>0</v></c></row>", count: 500_000)
    try folder.write(zip.bytes(), to: "bomb.xlsx")
    let outcome = try command.shell(
      "template-corpus convert bomb.xlsx -o out -q", before: "ulimit -d 400000")
    #expect(outcome.code == 0)
    #expect(outcome.error.hasSuffix("; raise it with --limit string-bytes=NUMBER.\n"))
    #expect(outcome.error.filter { $0 == "\n" }.count == 1)
  }
}
