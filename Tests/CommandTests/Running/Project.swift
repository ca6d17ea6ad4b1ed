import Foundation

/// The package that is tested.
enum Project {
  /// Its folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The sample workbook.
  static let sample = root.appending(path: "SampleWorkbooks/amazon-appeal-templates.xlsx")
    .path(percentEncoded: false)

  /// Whether what people read is written anew instead of compared: `TEMPLATE_CORPUS_RECORD=1`.
  static let isRecording = ProcessInfo.processInfo.environment["TEMPLATE_CORPUS_RECORD"] == "1"
}
