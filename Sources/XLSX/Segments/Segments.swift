internal import ZipContainer

/// Cuts the bytes of a long part into small documents at the starts of its items.
///
/// A document of a few items that is wholly in memory is parsed faster than bytes that are pushed. Each
/// is made complete with the part's own root tag before it and end tags after it. A cut may be wrong,
/// in a comment for one: then the document before it is not well-formed, and its reader pushes the
/// bytes instead, from the start of that document, which is always a good place.
struct Segments: ~Copyable {
  /// What is given at a time.
  enum Segment {
    /// A whole document, to be parsed in one piece; the last one ends the part.
    case document(UnsafeRawBufferPointer, isLast: Bool)
    /// Bytes that cannot be cut, to be pushed after the head; more follow by `read`.
    case uncut(UnsafeRawBufferPointer)
  }

  private var entry: EntryReader
  private let shape: SegmentShape
  private let memory: UnsafeMutableRawBufferPointer
  private var surroundings: SegmentHead?
  private var dataLength = 0
  /// Where the next segment begins in the data.
  private var cut = 0
  private var isFirst = true
  private var isAtEnd = false
  private var overwritten: [UInt8] = []

  private let dataRoom: Int

  /// How many bytes are read before a cut is looked for in a part of so many bytes, where nothing
  /// else is asked for.
  ///
  /// It does not depend on the number of threads, so that what is read before a fault does not
  /// either. A short part is cut into eight pieces, so that threads can share it, as long as they
  /// are not so short that cutting costs more than a few percent.
  static func length(size: Int) -> Int { min(1 << 17, max(1 << 15, size / 8)) }

  /// Whether a part of so many bytes, cut in so many, has enough pieces for more than one thread.
  static func areWorthThreads(size: Int, length: Int) -> Bool { size / length >= 4 }

  // What stands right before the data and right behind it.
  private static let headRoom = 8192
  private static let closingRoom = 256

  init(_ entry: consuming EntryReader, _ shape: SegmentShape, length: Int) {
    self.entry = entry
    self.shape = shape
    dataRoom = max(64, length)
    memory = .allocate(
      byteCount: Self.headRoom + dataRoom + Self.closingRoom, alignment: 16)
  }

  deinit { memory.deallocate() }

  /// The most bytes of a document.
  var longestDocument: Int { memory.count }

  /// The lines before the items of every document but the first.
  var headLines: Int { surroundings?.lines ?? 0 }

  /// How many bytes follow the part's own in every document but the last.
  var closingLength: Int { surroundings?.closing.count ?? 0 }

  /// What stands before the data of every document but the first.
  var head: UnsafeRawBufferPointer {
    let length = surroundings?.opening.count ?? 0
    return UnsafeRawBufferPointer(rebasing: memory[Self.headRoom - length..<Self.headRoom])
  }

  /// The bytes of the segment given last, and all that were read after it.
  var pending: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: memory[Self.headRoom..<Self.headRoom + dataLength])
  }

  /// The next segment.
  mutating func next() throws(ZipError) -> Segment {
    try fill()
    if isFirst { findHead() }
    guard let surroundings else { return .uncut(pending) }
    let start = Self.headRoom - (isFirst ? 0 : surroundings.opening.count)
    isFirst = false
    let length = isAtEnd ? dataLength : surroundings.lastItem(in: pending)
    guard length > 0 else { return .uncut(pending) }
    cut = length
    var end = Self.headRoom + length
    if !isAtEnd { end = close(surroundings.closing, at: end) }
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

  /// Writes the end tags after the items, keeping what they overwrite.
  private mutating func close(_ closing: [UInt8], at end: Int) -> Int {
    let place = end..<end + closing.count
    overwritten.append(contentsOf: memory[place])
    UnsafeMutableRawBufferPointer(rebasing: memory[place]).copyBytes(from: closing)
    return place.upperBound
  }

  /// Takes the root tag from the first data, where the part can be cut.
  private mutating func findHead() {
    guard let found = SegmentHead(shape, in: pending), found.opening.count <= Self.headRoom,
      found.closing.count <= Self.closingRoom
    else { return }
    let start = Self.headRoom - found.opening.count
    UnsafeMutableRawBufferPointer(rebasing: memory[start..<Self.headRoom]).copyBytes(
      from: found.opening)
    surroundings = found
  }
}
