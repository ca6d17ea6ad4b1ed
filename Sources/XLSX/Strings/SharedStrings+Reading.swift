extension SharedStrings {
  /// Reads the part of that name; a long one on what threads are free.
  static func read(
    _ part: String, in package: OfficePackage, threads: ThreadBudget
  ) throws(WorkbookError) -> SharedStrings {
    try read(
      part, in: package, segmentLength: Segments.length(size: package.size(of: part) ?? 0),
      threads: threads)
  }

  /// The same, with cuts looked for in so many bytes.
  package static func read(
    _ part: String, in package: OfficePackage, segmentLength: Int, threads: ThreadBudget
  ) throws(WorkbookError) -> SharedStrings {
    let limit = package.stringLimit
    var reader = try SegmentReader(part, in: package, segmentLength: segmentLength) {
      SharedStringsState(limit: limit)
    }
    reader.take(
      try SegmentsAhead(part, in: package, segmentLength: segmentLength, threads: threads) {
        SharedStringsState(limit: limit, isAhead: true)
      })
    do {
      while !reader.isFinished {
        if try reader.next() != nil { reader.release() }
      }
    } catch {
      guard reader.state.pointee.isOverLimit else {
        throw reader.located(WorkbookError(error, file: package.file, part: part))
      }
      throw WorkbookError(
        .stringBytes, file: package.file, part: part,
        detail: "the shared strings hold more than the limit of \(limit) string bytes")
    }
    return reader.state.pointee.strings.take()
  }
}
