import Foundation
import Testing

/// The table of readers: short in the README, and with the name of each reader in docs/readers.md.
@Suite("Tables of readers")
struct ReadersTableTests {
  /// The rows of docs/readers.md below the head: feature, what this reader does, the fifteen others.
  private static func rows() throws -> [[String]] {
    try Page("docs/readers.md").lines.filter { $0.hasPrefix("| ") }.dropFirst().map { line in
      line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test("The README counts the readers of each row")
  func counted() throws {
    let readme = try Page("README.md").lines
    let rows = try Self.rows()
    try #require(rows.count > 40)
    for row in rows {
      try #require(row.count == 17, "\(row)")
      let here = row[1].replacing("(../", with: "(")
      let others = row.dropFirst(2)
      let yes = others.count { $0.hasPrefix("✓") }
      let part = others.count { $0 == "part" }
      let line = "| \(row[0]) | \(here) | \(yes) | \(part) |"
      #expect(readme.contains(line), "the README lacks this row, or has it otherwise")
    }
  }
}
