import Testing

@testable import XLSX

@Suite("Widths and heights")
struct SheetGeometryTests {
  @Test func placesAndNumbersAgree() {
    var lengths = SheetLengths(standard: 10, end: 100)
    lengths.set(3...4, 5)
    lengths.set(5...6, 0)
    lengths.set(8...8, 30)
    lengths.set(7...9, 99)  // overlaps: passed over
    #expect(
      [1, 3, 4, 5, 7, 8, 9, 10].map { lengths.start(of: $0) } == [0, 20, 25, 30, 30, 40, 70, 80])
    #expect(
      [0, 9, 10, 19, 20, 24.5, 25, 29, 30, 39, 40, 69, 70, 80].map { lengths.number(at: $0) }
        == [1, 1, 2, 2, 3, 3, 4, 4, 7, 7, 8, 8, 9, 10])
    #expect(lengths.number(at: -5) == 1)
    #expect(lengths.number(at: 1e300) == 100)
  }

  @Test func sheetsThatHideEverythingHaveNoWidth() {
    let lengths = SheetLengths(standard: 0, end: 100)
    #expect(lengths.number(at: 50) == 1)
    #expect(lengths.start(of: 100) == 0)
  }

  @Test(arguments: [(8.43, 59), (9.140625, 64), (100.7109375, 705), (0, 0), (-3, 0), (1e300, 1785)])
  func widthsInPixels(characters: Double, pixels: Int) {
    #expect(SheetGeometry.length(ofWidth: characters) / 9525 == Double(pixels))
  }
}
