internal import XMLEvents
internal import ZipContainer

extension WorkbookError {
  /// Says what a failure of the archive means for the workbook.
  init(_ error: ZipError, file: String) {
    let code: Code =
      switch error.code {
      case .unreadableFile: .unreadableFile
      case .emptyFile, .notAnArchive: .notAWorkbook
      case .limitExceeded: .limitExceeded
      case .missingEntry: .missingPart
      default: .damagedArchive
      }
    self.init(code, file: file, part: error.entry, detail: error.detail)
    limit = error.limit.map { limit in
      switch limit {
      case .entries: .entries
      case .inflatedBytes: .inflatedBytes
      case .heldBytes: .pictureBytes
      }
    }
  }

  /// Says where in a part its XML fails.
  init(_ error: XMLError, file: String, part: String) {
    let code: Code =
      switch error.code {
      case .documentType: .documentType
      case .limitExceeded: .limitExceeded
      default: .notWellFormed
      }
    self.init(
      code, file: file, part: part, line: error.line, column: error.column, detail: error.detail)
    limit = error.limit.map { limit in
      switch limit {
      case .depth: .depth
      case .attributes: .attributes
      case .markupBytes: .markupBytes
      case .textBytes: .stringBytes
      case .items: .items
      }
    }
  }

  /// Wraps whatever reading a part threw.
  init(_ error: any Error, file: String, part: String) {
    switch error {
    case let error as WorkbookError: self = error
    case let error as ZipError: self.init(error, file: file)
    case let error as XMLError: self.init(error, file: file, part: part)
    default:
      self.init(.invalidContent, file: file, part: part, detail: "\(error)")
    }
  }
}
