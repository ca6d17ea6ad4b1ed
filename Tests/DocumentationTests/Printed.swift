import Foundation
import Synchronization

/// What an example prints, so that a test can look at it.
final class Printed: Sendable {
  private let texts = Mutex<[String]>([])

  /// The lines printed so far.
  var lines: [String] { texts.withLock { $0 } }

  /// Notes a line.
  func add(_ items: [Any]) {
    let line = items.map { "\($0)" }.joined(separator: " ")
    texts.withLock { $0.append(line) }
  }
}

/// The package that is tested.
enum Project {
  /// Its folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The sample workbook.
  static let sample = root.appending(path: "SampleWorkbooks/amazon-appeal-templates.xlsx")
    .path(percentEncoded: false)
}
