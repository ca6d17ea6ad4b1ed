import Foundation
import Testing

@testable import Normalizing

/// `docs/checks.md` has a heading for every rule.
@Suite struct ChecksDocumentationTests {
  @Test func everyRuleHasAHeading() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let page = tests.appendingPathComponent("../../../docs/checks.md").standardizedFileURL
    let text = try String(contentsOf: page, encoding: .utf8)
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map {
      $0.dropFirst(3)
    }
    for check in Checks.all {
      #expect(headings.contains { $0 == check.code }, "\(check.code)")
    }
  }
}
