import Testing

@testable import XLSX

/// What the state of a sheet keeps when the complete rows are handed over.
@Suite("Rows handed over")
struct DetachedRowsTests {
  @Test("No place left behind by an earlier row comes to lie before the text that is kept")
  func placesStayInside() {
    var state = SheetState(
      cellLimit: 1 << 20, stringLimit: 1 << 20, sharedStringCount: 0, collectsFormulas: false,
      sharedFormulas: nil)
    defer { state.free() }
    var storage = RowBatch.Storage.fresh()
    defer { storage.free() }
    let text = [UInt8](repeating: UInt8(ascii: "7"), count: 200_000)
    state.text.append(text, count: text.count)
    // A row of long texts is complete; then `<row><c r="A2"/>` comes, a cell without a value.
    state.valueStart = 10
    state.inlineStart = 20
    state.pieceStart = 30
    state.valueEnd = -1
    state.detach(into: &storage)
    #expect(state.valueStart >= 0)
    #expect(state.inlineStart >= 0)
    #expect(state.pieceStart >= 0)
    #expect(state.valueEnd <= state.valueStart, "the cell has no value")
  }
}
