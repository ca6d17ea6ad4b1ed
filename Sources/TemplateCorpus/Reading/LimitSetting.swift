package import XLSX

/// A limit of the reader that is given another value, such as `cells=1000000`.
///
/// ```swift
/// var options = ImportOptions()
/// if let setting = LimitSetting("cells=1000000000") { options.set([setting]) }
/// ```
public struct LimitSetting: Sendable, Hashable {
  /// The names of all limits, as errors and settings give them.
  public static let names = Limits.Name.allCases.map(\.rawValue)

  private let name: Limits.Name
  private let value: Int

  /// Reads a name, an equals sign and a whole number from 1 on; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let name = Limits.Name(rawValue: String(parts[0])),
      parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int(parts[1]), value > 0
    else { return nil }
    self.name = name
    self.value = value
  }

  /// The default limits with some that are set; of two settings of one limit the later one counts.
  package static func limits(with settings: [LimitSetting]) -> Limits {
    var limits = Limits.default
    for setting in settings { limits.set(setting.name, to: setting.value) }
    return limits
  }

  /// How the command raises a limit that is used up, as the end of an error's sentence.
  static func hint(_ name: Limits.Name) -> String {
    "; raise it with --limit \(name.rawValue)=NUMBER"
  }
}

extension ImportOptions {
  /// Sets limits by their names, and the others to their defaults.
  public mutating func set(_ settings: [LimitSetting]) {
    limits = LimitSetting.limits(with: settings)
  }
}
