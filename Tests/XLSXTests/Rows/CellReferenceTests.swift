import Testing

@testable import XLSX

@Suite struct CellReferenceTests {
  @Test(arguments: [
    ("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384),
    ("$B$17", 17, 2), ("b17", 17, 2),
  ])
  func readsReferences(text: String, row: Int, column: Int) {
    #expect(CellReference(text) == CellReference(row: row, column: column))
  }

  @Test(arguments: [
    "", "A", "1", "A0", "XFE1", "A1048577", "A1B", "1A", "A-1", "A1 ", "ZZZZZZZZZZ1",
    "A99999999999999999999",
  ])
  func refusesOthers(text: String) { #expect(CellReference(text) == nil) }

  @Test func writesReferences() {
    for column in 1...CellReference.lastColumn {
      let reference = CellReference(row: 3, column: column)
      #expect(CellReference(reference.description) == reference)
    }
    #expect(CellReference(row: 1_048_576, column: 16_384).description == "XFD1048576")
  }

  @Test func ordersByRowThenColumn() {
    #expect(CellReference(row: 1, column: 9) < CellReference(row: 2, column: 1))
    #expect(CellReference(row: 2, column: 1) < CellReference(row: 2, column: 2))
  }
}
