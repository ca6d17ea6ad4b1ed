import Testing
import WorkbookBuilder

/// `cells`: every value, streamed.
@Suite("cells")
struct CellsTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
    try folder.write(Books.cellTypes, to: "book.xlsx")
  }

  @Test("JSON Lines have a cell a line, with its type; hidden sheets count")
  func jsonLines() throws {
    let outcome = try command("cells", "book.xlsx")
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    try expectSnapshot(outcome.output, "cells-jsonl")
  }

  @Test("CSV has a header and quotes what needs it; --formatted adds what Excel displays")
  func csv() throws {
    let outcome = try command("cells", "book.xlsx", "--format", "csv", "--formatted")
    #expect(outcome.code == 0)
    try expectSnapshot(outcome.output, "cells-csv")
  }

  @Test("--sheet prints one sheet")
  func sheet() throws {
    let outcome = try command("cells", "book.xlsx", "--sheet", "Second")
    #expect(outcome.code == 0)
    #expect(
      outcome.output == #"{"sheet":"Second","cell":"A1","type":"text","value":"last"}"# + "\n")
  }

  @Test("A sheet that is not there is an error that lists those that are")
  func unknownSheet() throws {
    let outcome = try command("cells", "book.xlsx", "--sheet", "Third")
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    try expectSnapshot(outcome.error, "error-unknown-sheet")
  }

  @Test("A reader that has seen enough ends it quietly")
  func closedPipe() throws {
    var book = Books.cellTypes
    book.add(sheet: "Long", rows: Books.xml((0..<20_000).map { ["text \($0)"] }))
    try folder.write(book, to: "long.xlsx")
    let outcome = try command.shell(
      "template-corpus cells long.xlsx | head -n 1 | cut -c 1-16; exit 0")
    #expect(outcome == Command.Outcome(code: 0, output: #"{"sheet":"Types""# + "\n", error: ""))
  }

  @Test("A workbook is read from a pipe as it is from a file")
  func pipe() throws {
    let file = try command("cells", "book.xlsx")
    let pipe = try command.shell("cat book.xlsx | template-corpus cells /dev/stdin")
    #expect(pipe == file)
    #expect(file.output.isEmpty == false)
  }

  @Test("What is odd is named on the error stream, and printed all the same")
  func odd() throws {
    var book = WorkbookBuilder()
    book.add(
      sheet: "S",
      rows: """
        <row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>\
        <row r="1"><c r="A1"><v>3</v></c></row>
        """)
    try folder.write(book, to: "odd.xlsx")
    let outcome = try command("cells", "odd.xlsx", "--format", "csv")
    #expect(outcome.code == 0)
    #expect(
      outcome.output == "sheet,cell,type,value\r\nS,A2,number,2\r\nS,A1,number,3\r\n")
    #expect(
      outcome.error == """
        odd.xlsx: S!A2: The cell occurs twice; the later one is kept.
        odd.xlsx: S!A1: The row comes after a row with the same or a higher number.

        """)
  }

  @Test("A damaged sheet is named, and the others are printed")
  func damaged() throws {
    var book = Books.book(sheet: "First", [["one"]])
    book.add(sheet: "Second", rows: Books.xml([["two"]]))
    book.sheets[0].xml = book.sheets[0].xml.replacing("</sheetData>", with: "</sheetDat>")
    try folder.write(book, to: "damaged.xlsx")
    let outcome = try command("cells", "damaged.xlsx")
    #expect(outcome.code == 2)
    #expect(outcome.output.contains(#""value":"two""#))
    try expectSnapshot(outcome.error, "error-damaged-sheet")
  }
}
