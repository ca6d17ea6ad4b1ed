/// A value for a variable of a letter, such as `order_id=113-2086475-9917340`.
///
/// `shop_name=Lumen` goes into both languages; `shop_name.zh=流明` and `shop_name.en=Lumen` into one.
public struct VariableSetting: Sendable, Hashable {
  /// The variable's name.
  public let name: String
  /// The language that the value is for; `nil` for both.
  public let language: Language?
  /// The text to put in.
  public let value: String

  /// Reads a name and, after the first equals sign, a value, which may be empty; nil where there is
  /// no name or no equals sign.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let name = parts[0]
    let language = Language.allCases.first { name.hasSuffix("." + $0.rawValue) }
    self.language = language
    self.name = String(language == nil ? name : name.dropLast(3))
    value = String(parts[1])
    guard !self.name.isEmpty else { return nil }
  }
}
