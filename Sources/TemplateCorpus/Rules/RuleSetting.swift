internal import Normalizing

/// A rule that is switched off or given another severity, such as `unknown-title=off`.
///
/// ```swift
/// var options = ImportOptions()
/// options.rules = [try RuleSetting("unknown-title=off"), try RuleSetting("length-ratio=warning")]
/// ```
public struct RuleSetting: Sendable, Hashable {
  /// What a rule can be set to, as settings give it.
  public static let levels = ["off"] + Finding.Severity.allCases.map(\.rawValue)

  /// The rule's name: the code of its findings.
  public let rule: String
  /// The severity of its findings; `nil` where the rule is off.
  public let severity: Finding.Severity?

  /// Reads a rule's name, an equals sign and `off`, `info`, `warning` or `error`.
  ///
  /// - Throws: ``CorpusError`` with code `unknown-name` that says what there is.
  public init(_ text: String) throws(CorpusError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw CorpusError(
        .unknownName, "'\(text)' has no level; write NAME=\(Self.levels.joined(separator: "|"))")
    }
    try self.init(rule: String(parts[0]), level: String(parts[1]))
  }

  /// Checks a rule's name and its level.
  init(rule: String, level: String) throws(CorpusError) {
    let names = FindingRule.all.map(\.name)
    guard names.contains(rule) else {
      let hint = NearestName.hint(rule, among: names)
      throw CorpusError(
        .unknownName,
        "there is no rule '\(rule)'\(hint.isEmpty ? "; docs/checks.md lists them" : hint)")
    }
    let severity = Finding.Severity(rawValue: level)
    guard severity != nil || level == "off" else {
      throw CorpusError(
        .unknownName,
        "'\(level)' is no level of a rule; there are: \(Self.levels.joined(separator: ", "))")
    }
    self.rule = rule
    self.severity = severity
  }

  /// The settings as the normalizer takes them; of two settings of one rule the later one counts.
  static func levels(_ settings: [RuleSetting]) -> RuleLevels {
    var levels: [String: RuleLevels.Level] = [:]
    for setting in settings {
      levels[setting.rule] = setting.severity.map { .severity($0) } ?? .off
    }
    return RuleLevels(levels)
  }
}
