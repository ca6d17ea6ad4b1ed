internal import XMLEvents
internal import ZipContainer

extension SharedStrings {
  /// Reads the part of that name; a long one is inflated on a thread of its own, if one is free.
  static func read(
    _ part: String, in package: OfficePackage, threads: ThreadBudget
  ) throws(WorkbookError) -> SharedStrings {
    var parser = XMLPushParser(
      state: SharedStringsState(limit: package.stringLimit),
      limits: package.xmlLimits)
    do {
      try forEachChunk(of: part, in: package, threads: threads) { try parser.parse($0) }
      try parser.finish()
    } catch {
      let isOverLimit = parser.state.pointee.isOverLimit
      parser.state.pointee.bytes.free()
      parser.state.pointee.ends.free()
      guard isOverLimit else { throw WorkbookError(error, file: package.file, part: part) }
      throw WorkbookError(
        .stringBytes, file: package.file, part: part,
        detail: "the shared strings hold more than the limit of \(package.stringLimit) string bytes"
      )
    }
    parser.state.pointee.bytes.trim()
    parser.state.pointee.ends.trim()
    return SharedStrings(bytes: parser.state.pointee.bytes, ends: parser.state.pointee.ends)
  }

  private static func forEachChunk(
    of part: String, in package: OfficePackage, threads: ThreadBudget,
    _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var isAtEnd = false
    if let ahead = try ChunksAhead(part, in: package, budget: threads) {
      defer { ahead.stop() }
      while !isAtEnd {
        try ahead.next {
          isAtEnd = $0.isEmpty
          try body($0)
        }
      }
    }
    guard !isAtEnd else { return }
    var reader = try package.reader(of: part)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { chunk.deallocate() }
    while true {
      let got = try reader.read(into: chunk)
      if got == 0 { return }
      try body(UnsafeRawBufferPointer(rebasing: chunk[..<got]))
    }
  }
}
