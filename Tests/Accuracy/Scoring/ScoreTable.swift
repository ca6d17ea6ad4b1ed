/// The figures as a table for people.
struct ScoreTable {
  var rows: [(layout: String, score: Score)]
  var isColoured: Bool

  /// The table as lines.
  var lines: [String] {
    let width = (rows.map(\.layout.count).max() ?? 0) + 2
    var total = Score()
    for row in rows { total += row.score }
    let rule = String(repeating: "─", count: width + 8 * Measure.allCases.count + 14)
    return [
      padded("", width) + "                  pairs           segments                "
        + "variables       findings",
      padded("layout", width) + " titles  entries   prec.  recall   prec.  recall   roles   "
        + "prec.  recall   prec.  recall  false laws",
      rule,
    ] + rows.map { line($0.layout, $0.score, width) } + [rule, line("all", total, width)]
  }

  private func line(_ name: String, _ score: Score, _ width: Int) -> String {
    var line = padded(name, width)
    for measure in Measure.allCases {
      let share = score[measure].share
      let text = leading(share.map(Self.percent) ?? "·", 8)
      line += share.map { $0 < measure.target } ?? false ? coloured(text) : text
    }
    return line + count(score.falsePairs) + count(score.brokenLaws)
  }

  private func count(_ number: Int) -> String {
    let text = leading(number == 0 ? "·" : String(number), 6)
    return number == 0 ? text : coloured(text)
  }

  private func coloured(_ text: String) -> String {
    isColoured ? "\u{1B}[31m\(text)\u{1B}[0m" : text
  }

  /// A share in percent with two decimals, never rounded up.
  static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000 + 1e-9).rounded(.down))
    guard hundredths < 10_000 else { return "100" }
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func leading(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
