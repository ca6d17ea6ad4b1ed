internal import XMLEvents
internal import ZipContainer

extension SheetPart {
  /// Reads the part of that name; errors name the sheet.
  static func read(
    _ part: String, sheet: String, in package: OfficePackage
  ) throws(WorkbookError) -> SheetPart {
    let result = SheetPart()
    var parser = XMLPushParser(
      state: SheetPartState(
        Unmanaged.passUnretained(result), cellLimit: package.limits.cells,
        textLimit: package.stringLimit),
      limits: package.xmlLimits)
    var budget = ItemBudget(package.xmlLimits)
    defer { parser.state.pointee.text.free() }
    do {
      try withExtendedLifetime(result) {
        var reader = try package.reader(of: part)
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { chunk.deallocate() }
        while true {
          let got = try reader.read(into: chunk)
          if got == 0 { break }
          try parser.parse(UnsafeRawBufferPointer(rebasing: chunk[..<got]))
          try budget.check(result.itemCount, parsed: got, at: parser.position)
        }
        try parser.finish()
      }
    } catch {
      var located = WorkbookError(error, file: package.file, part: part)
      if let limit = parser.state.pointee.passedLimit {
        let (line, column) = (located.line, located.column)
        located = WorkbookError(
          limit, file: package.file, part: part,
          detail: limit == .cells
            ? "the sheet has more cells than the limit of \(package.limits.cells)"
            : "a cell's text is longer than the limit of \(package.stringLimit) string bytes")
        (located.line, located.column) = (line, column)
      }
      located.sheet = sheet
      throw located
    }
    return result
  }
}
