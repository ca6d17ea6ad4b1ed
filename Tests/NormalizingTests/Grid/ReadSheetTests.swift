import CorpusModel
import Testing
import XLSX

@testable import Normalizing

@Suite("Reading a grid")
struct ReadSheetTests {
  @Test("The raw text is kept, the text for deciding is trimmed")
  func trimming() throws {
    let grid = SheetGrid(
      index: 1, name: "S",
      rows: [GridRow(number: 4, cells: [GridCell(column: 2, text: "　 Dear buyer,\n ")])])
    let cell = try #require(ReadSheet(grid, includeHidden: false).rows.first?.cells.first)
    #expect(cell.raw == "　 Dear buyer,\n ")
    #expect(cell.text == "Dear buyer,")
    #expect(cell.name == "B4")
    #expect(cell.language == .english)
  }

  @Test("A merged range gives its cell a span")
  func merges() throws {
    let grid = sketch("标题-> |\nDear buyer, | 尊敬的买家：")
    let sheet = ReadSheet(grid, includeHidden: false)
    let title = try #require(sheet.rows.first?.cells.first)
    #expect(title.isMergedAcross)
    #expect(title.lastColumn == 2)
    #expect(sheet.rows.last?.cells.allSatisfy { !$0.isMergedAcross } == true)
  }

  @Test("Hidden rows and columns stay out unless they are asked for")
  func hidden() {
    var grid = sketch("a | b\nc | d")
    grid.rows[0].isHidden = true
    grid.rows[1].cells[1].isInHiddenColumn = true
    let shown = ReadSheet(grid, includeHidden: false)
    #expect(shown.rows.flatMap(\.cells).map(\.raw) == ["c"])
    #expect(shown.hidden.map(\.raw) == ["a", "b", "d"])
    #expect(ReadSheet(grid, includeHidden: true).hidden.isEmpty)
  }

  @Test("A picture placed in a cell leaves no text to read")
  func cellPictures() {
    let grid = sketch(
      "步骤一：登录\n=DISPIMG(\"ID_1\",1)", pictures: [picture(rows: 2...2, kind: .wps)])
    let sheet = ReadSheet(grid, includeHidden: false)
    #expect(sheet.rows.map(\.number) == [1])
    #expect(sheet.imageCells.map(\.name) == ["A2"])
  }

  @Test("Rows shared among threads give the same cells in the same order", arguments: [2, 3, 8])
  func sharedRows(threads: Int) {
    var grid = SheetGrid(
      index: 1, name: "S",
      rows: (1...1000).map { number in
        let cells = (1...1 + number % 3).map { GridCell(column: $0, text: "Cell \(number).\($0)") }
        return GridRow(number: 2 * number, isHidden: number.isMultiple(of: 7), cells: cells)
      })
    grid.merges = [GridRange(firstRow: 1200, firstColumn: 1, lastRow: 1201, lastColumn: 2)]
    let alone = ReadSheet(grid, includeHidden: false)
    let together = ReadSheet(
      grid, includeHidden: false, workers: Workers(ThreadBudget(count: threads)))
    #expect(together.rows.map(\.number) == alone.rows.map(\.number))
    #expect(Array(together.cells) == Array(alone.cells))
    #expect(together.cells.map(\.lastRow) == alone.cells.map(\.lastRow))
    #expect(together.hidden == alone.hidden)
    #expect(together.cellCount == grid.rows.reduce(0) { $0 + $1.cells.count })
    #expect(
      (together.hidden + Array(together.cells)).map(\.ordinal).sorted()
        == Array(0..<together.cellCount))
  }
}
