import Testing

@testable import XLSX

@Suite("Looking up merged ranges")
struct MergedCellsTests {
  @Test func everyCellFindsItsRange() throws {
    // A long range on the left, small ones beside it, as in a table with categories.
    let long = try #require(CellRange("A2:A40"))
    let small = try (1...40).map { try #require(CellRange("C\($0):D\($0)")) }
    let wide = try #require(CellRange("F5:XFD5"))
    let merges = MergedCells(small.reversed() + [wide, long])
    for row in 1...45 {
      for column in 1...7 {
        let cell = CellReference(row: row, column: column)
        let expected = (small + [wide, long]).first { $0.contains(cell) }
        #expect(merges.range(at: cell) == expected, "\(cell)")
      }
    }
  }

  @Test func noRangesAndOverlappingOnes() throws {
    #expect(MergedCells([]).range(at: CellReference(row: 1, column: 1)) == nil)
    let outer = try #require(CellRange("A1:C3"))
    let inner = try #require(CellRange("B2:B2"))
    let merges = MergedCells([inner, outer])
    #expect(merges.range(at: CellReference(row: 2, column: 2)) == outer)
    #expect(merges.range(at: CellReference(row: 4, column: 2)) == nil)
  }
}
