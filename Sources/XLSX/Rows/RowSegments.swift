internal import ZipContainer

/// Cuts a worksheet's bytes into small documents at the starts of rows.
///
/// A document of a few rows that is wholly in memory is parsed faster than bytes that are pushed. Each
/// is made complete with the sheet's own root tag before it and end tags after it. A cut may be wrong,
/// in a comment for one: then the document before it is not well-formed, and its reader pushes the
/// bytes instead, from the start of that document, which is always a good place.
struct RowSegments: ~Copyable {
  /// A part of the sheet.
  enum Segment {
    /// A whole document, to be parsed in one piece; the last one ends the sheet.
    case document(UnsafeRawBufferPointer, isLast: Bool)
    /// Bytes that cannot be cut, to be pushed after the head; more follow by `read`.
    case uncut(UnsafeRawBufferPointer)
  }

  private var entry: EntryReader
  private let memory: UnsafeMutableRawBufferPointer
  /// Bytes of the root tag, `<sheetData>` and a line break, right before the data.
  private var headLength = 0
  private var dataLength = 0
  /// Where the next segment begins in the data.
  private var cut = 0
  private var isFirst = true
  private var isAtEnd = false
  private var overwritten: [UInt8] = []

  private let dataRoom: Int

  /// How many bytes are read before a cut is looked for in a sheet of so many bytes, where nothing
  /// else is asked for.
  ///
  /// It does not depend on the number of threads, so that what is read before a fault does not
  /// either. A short sheet is cut into eight pieces, so that threads can share it, as long as they
  /// are not so short that cutting costs more than a few percent.
  static func length(size: Int) -> Int { min(1 << 17, max(1 << 15, size / 8)) }
  private static let headRoom = 8192
  private static let closing: StaticString = "</sheetData></worksheet>"

  /// How many bytes follow the sheet's own in every document but the last.
  static var closingLength: Int { closing.utf8CodeUnitCount }

  init(_ entry: consuming EntryReader, length: Int) {
    self.entry = entry
    dataRoom = max(64, length)
    memory = .allocate(
      byteCount: Self.headRoom + dataRoom + Self.closingLength, alignment: 16)
  }

  deinit { memory.deallocate() }

  /// The most bytes of a document.
  var longestDocument: Int { memory.count }

  /// The lines of the head.
  private(set) var headLines = 0

  /// What stands before the data of every document but the first.
  var head: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: memory[Self.headRoom - headLength..<Self.headRoom])
  }

  /// The bytes of the segment given last, and all that were read after it.
  var pending: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: memory[Self.headRoom..<Self.headRoom + dataLength])
  }

  /// The next part of the sheet.
  mutating func next() throws(ZipError) -> Segment {
    try fill()
    if isFirst, !findHead() { return .uncut(pending) }
    let start = Self.headRoom - (isFirst ? 0 : headLength)
    isFirst = false
    let length = isAtEnd ? dataLength : lastRow()
    guard length > 0 else { return .uncut(pending) }
    cut = length
    var end = Self.headRoom + length
    if !isAtEnd { end = close(at: end) }
    return .document(
      UnsafeRawBufferPointer(rebasing: memory[start..<end]), isLast: isAtEnd)
  }

  /// Puts back the bytes that the end tags of the segment given last are written over.
  mutating func restore() {
    guard !overwritten.isEmpty else { return }
    let place = UnsafeMutableRawBufferPointer(
      rebasing: memory[Self.headRoom + cut..<Self.headRoom + cut + overwritten.count])
    place.copyBytes(from: overwritten)
    overwritten.removeAll(keepingCapacity: true)
  }

  /// Reads on after `pending`, into the same memory; 0 at the end.
  mutating func read() throws(ZipError) -> UnsafeRawBufferPointer {
    let room = UnsafeMutableRawBufferPointer(rebasing: memory[Self.headRoom...])
    let got = isAtEnd ? 0 : try entry.read(into: room)
    return UnsafeRawBufferPointer(rebasing: room[..<got])
  }

  /// Moves what was not given yet to the front and fills up the room behind it.
  private mutating func fill() throws(ZipError) {
    restore()
    let data = UnsafeMutableRawBufferPointer(
      rebasing: memory[Self.headRoom..<Self.headRoom + dataRoom])
    let rest = dataLength - cut
    if cut > 0, rest > 0 {
      UnsafeMutableRawBufferPointer(rebasing: data[..<rest]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: data[cut..<dataLength]))
    }
    cut = 0
    dataLength = rest
    let wanted = data.count - rest
    let got = try entry.read(into: UnsafeMutableRawBufferPointer(rebasing: data[rest...]))
    dataLength += got
    isAtEnd = got < wanted
  }

  /// Writes the end tags after the rows, keeping what they overwrite.
  private mutating func close(at end: Int) -> Int {
    let place = end..<end + Self.closingLength
    overwritten.append(contentsOf: memory[place])
    UnsafeMutableRawBufferPointer(rebasing: memory[place]).copyMemory(
      from: UnsafeRawBufferPointer(
        start: Self.closing.utf8Start, count: Self.closing.utf8CodeUnitCount))
    return place.upperBound
  }

  /// The start of the last row in the data; 0 where there is none to cut at.
  private func lastRow() -> Int {
    let data = pending
    var position = data.count - 5
    while position > 0 {
      if data[position] == UInt8(ascii: "<"), data[position + 1] == UInt8(ascii: "r"),
        data[position + 2] == UInt8(ascii: "o"), data[position + 3] == UInt8(ascii: "w"),
        [UInt8(ascii: " "), UInt8(ascii: ">"), UInt8(ascii: "/")].contains(data[position + 4])
      {
        return position
      }
      position -= 1
    }
    return 0
  }

  /// Takes the root tag from the first data; false where the sheet is better pushed.
  private mutating func findHead() -> Bool {
    guard let root = SheetHead.rootTag(in: pending) else { return false }
    let opening: StaticString = "<sheetData>\n"
    let length = root.count + opening.utf8CodeUnitCount
    guard length <= Self.headRoom else { return false }
    headLength = length
    let start = Self.headRoom - length
    UnsafeMutableRawBufferPointer(rebasing: memory[start..<start + root.count]).copyMemory(
      from: root)
    UnsafeMutableRawBufferPointer(rebasing: memory[start + root.count..<Self.headRoom]).copyMemory(
      from: UnsafeRawBufferPointer(
        start: opening.utf8Start, count: opening.utf8CodeUnitCount))
    headLines = head.count { $0 == UInt8(ascii: "\n") }
    return true
  }
}
