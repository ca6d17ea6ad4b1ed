import CorpusModel
import Foundation
import Testing

/// An example of a rule in `docs/checks.md`: rows of a sheet that fire or stay silent.
///
/// ```
/// | | English | Chinese |
/// |---|---|---|
/// | fires | `1. We check the stock.` | `1、我们核对库存。` |
/// | | `3. We ship it.` | `3、我们发货。` |
/// | silent | `1. We check the stock.` | `1、我们核对库存。` |
/// ```
///
/// A row that begins with neither word goes on with the example above it. `**` around a cell makes
/// it bold: a title.
struct DocumentedExample: CustomTestStringConvertible, Sendable {
  /// The rule's name.
  var rule: String
  /// Whether the rule has something to say about it.
  var fires: Bool
  /// The texts of the rows.
  var rows: [[String]]

  var testDescription: String {
    "\(rule) \(fires ? "fires" : "is silent"): \(rows.first ?? [])"
  }

  /// Every example of the page.
  static func all() throws -> [DocumentedExample] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let page = tests.appendingPathComponent("../../../docs/checks.md").standardizedFileURL
    return try examples(in: String(contentsOf: page, encoding: .utf8))
  }

  private static func examples(in page: String) throws -> [DocumentedExample] {
    var examples: [DocumentedExample] = []
    var rule: String?
    for line in page.split(separator: "\n") {
      if line.hasPrefix("## ") { rule = String(line.dropFirst(3)) }
      guard let rule, line.hasPrefix("| "), !line.hasPrefix("| | English") else { continue }
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
        .dropLast().map { $0.replacing("`", with: "").trimmingCharacters(in: .whitespaces) }
      let texts = Array(cells.dropFirst())
      switch cells[0] {
      case "fires", "silent":
        examples.append(
          DocumentedExample(rule: rule, fires: cells[0] == "fires", rows: [texts]))
      case "": examples[examples.count - 1].rows.append(texts)
      default: Issue.record("\(rule) has an example that neither fires nor is silent: \(line)")
      }
    }
    return examples
  }
}

extension DocumentedExample {
  /// The sheet as `sketch` draws it: the example as it is where it has a title, else within a letter.
  var sheet: String {
    let lines = rows.map { $0.joined(separator: " | ") }
    return (hasTitle ? lines : Self.before + lines + Self.after).joined(separator: "\n")
  }

  /// The cells of the first two columns that hold a text.
  var cells: Set<String> {
    var cells: Set<String> = []
    for (index, row) in rows.enumerated() {
      for (column, text) in zip(["A", "B"], row) where !text.isEmpty {
        cells.insert("\(column)\(firstRow + index)")
      }
    }
    return cells
  }

  /// Whether a finding is about the example and not about the letter around it.
  func isMeant(by finding: Finding) -> Bool {
    guard let cell = finding.cell, let row = Int(cell.drop(while: \.isLetter)) else { return false }
    return (firstRow..<firstRow + rows.count).contains(row)
  }

  private var hasTitle: Bool { rows[0][0].hasPrefix("**") }

  private var firstRow: Int { hasTitle ? 1 : Self.before.count + 1 }

  private static let before = [
    "**迟发率高**", "Dear Seller Performance Team, | 尊敬的卖家绩效团队：",
    "Thank you for the time that you take to read this letter. | 感谢贵方抽出时间阅读这封信。",
  ]

  private static let after = [
    "We hope to hear from you soon. | 期待您的早日回复。", "Best regards, | 此致敬礼",
    "Mary Zhao | 赵丽",
  ]
}
