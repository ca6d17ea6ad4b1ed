extension BooleanText {
  /// Whether an attribute says true; one that is missing or says neither doesn't.
  static func isTrue(_ attribute: String?) -> Bool {
    guard var attribute else { return false }
    return attribute.withUTF8 { value($0) } ?? false
  }
}
