package import CorpusModel

/// What the caller chose about rules: which are off, and which findings matter more or less than usual.
package struct RuleLevels: Sendable, Equatable {
  /// What a rule's findings are, whatever the rule says.
  package enum Level: Sendable, Equatable {
    case off
    case severity(Finding.Severity)
  }

  private var levels: [String: Level]

  /// Creates levels by the codes of findings; rules without one stay as they are.
  package init(_ levels: [String: Level] = [:]) {
    self.levels = levels
  }

  /// Whether a rule is asked at all.
  package func isOn(_ code: String) -> Bool { levels[code] != .off }

  /// The findings that are wanted, each with the severity that was chosen for its rule.
  package func applied(to findings: [Finding]) -> [Finding] {
    guard !levels.isEmpty else { return findings }
    return findings.compactMap { finding in
      switch levels[finding.code] {
      case nil: return finding
      case .off: return nil
      case .severity(let severity):
        var finding = finding
        finding.severity = severity
        return finding
      }
    }
  }
}
