import Testing

@testable import Normalizing

@Suite("Cell references")
struct CellReferenceTests {
  @Test(
    "Columns have letters",
    arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA"), (16384, "XFD"), (0, "")])
  func letters(column: Int, letters: String) {
    #expect(CellReference.letters(ofColumn: column) == letters)
  }

  @Test("A range of one cell is named once")
  func ranges() {
    let one = GridRange(firstRow: 3, firstColumn: 2, lastRow: 3, lastColumn: 2)
    let many = GridRange(firstRow: 1, firstColumn: 1, lastRow: 27, lastColumn: 28)
    #expect(CellReference.name(of: one) == "B3")
    #expect(CellReference.name(of: many) == "A1:AB27")
  }

  @Test("A name leads back to its cell")
  func place() throws {
    for (row, column) in [(1, 1), (12, 28), (1_048_576, 16384)] {
      let place = try #require(
        CellReference.place(of: CellReference.name(row: row, column: column)))
      #expect(place == (row, column))
    }
    #expect(CellReference.place(of: "B7:C9").map { $0 == (7, 2) } == true)
    #expect(CellReference.place(of: "7B") == nil)
    #expect(CellReference.place(of: "") == nil)
    #expect(CellReference.place(of: "A99999999999999999999") == nil)
  }
}
