/// A place in the window of ``RowsAhead``: a document of rows and what was parsed of it.
///
/// All that is in it is flat memory, used again for every document that passes through the place.
final class RowSlot {
  /// How far the document is.
  enum Outcome {
    /// It is being read or parsed.
    case waiting
    /// Its rows are there.
    case rows
    /// It was read, but can only be parsed after what stands before it.
    case unparsed
    /// It could not be read, or not be cut.
    case unread
  }

  var outcome = Outcome.waiting
  /// The lines of what stands before the rows in every document but the first.
  var headLines = 0
  /// Whether the sheet ends with the document.
  var isLast = false
  /// The rows, if they are there.
  var storage = RowBatch.Storage.fresh()
  private(set) var oddities = Arena<Oddity>(capacity: 16)
  private(set) var facts = Facts()
  private let memory: UnsafeMutableRawBufferPointer
  private var length = 0

  /// What the rows change in the state of who reads the sheet in order.
  struct Facts: BitwiseCopyable {
    var rowNumber: UInt32 = 0
    var column: UInt32 = 0
    var cellCount = 0
    var oddityCount = 0
    /// The place the parser reached in the document.
    var end = (line: 1, column: 1)
  }

  init(room: Int) { memory = .allocate(byteCount: room, alignment: 16) }

  deinit {
    storage.free()
    oddities.free()
    memory.deallocate()
  }

  /// The document.
  var document: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<length]) }

  /// Keeps a copy of a document; false where it is longer than any may be.
  func keep(_ document: UnsafeRawBufferPointer) -> Bool {
    guard document.count <= memory.count else { return false }
    memory.copyMemory(from: document)
    length = document.count
    return true
  }

  /// Takes what the parser of the document has got, and leaves it the memory of earlier rows.
  func take(_ state: inout SheetState, end: (line: Int, column: Int)) {
    facts = Facts(
      rowNumber: state.rowNumber, column: state.column, cellCount: state.cellCount,
      oddityCount: state.oddityCount, end: end)
    oddities.count = 0
    oddities.append(state.oddities.base, count: state.oddities.count)
    state.detach(into: &storage)
  }
}
