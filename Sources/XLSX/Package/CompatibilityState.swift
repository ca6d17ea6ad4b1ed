internal import XMLEvents

/// Resolves `mc:AlternateContent` for a state of plain data (ECMA-376 part 3, 7.6).
///
/// A choice is taken when all the prefixes it requires stand for the main namespace.
struct CompatibilityState: BitwiseCopyable {
  private var alternateContent = XMLToken.none
  private var choice = XMLToken.none
  private var fallback = XMLToken.none
  private var requires = XMLToken.none
  /// A prefix that is bound to the main namespace.
  private var mainPrefix = XMLToken.none
  private var level: UInt64 = 0
  /// One bit a level: whether an alternative was taken.
  private var settled: UInt64 = 0

  /// Looks up the names in a parser's table; a prefix that is known comes from the parser before it,
  /// which still lives.
  mutating func intern(_ table: borrowing XMLNames) {
    if let known = mainPrefix.bytes { mainPrefix = XMLToken(known, in: table) }
    alternateContent = XMLToken("AlternateContent", in: table)
    choice = XMLToken("Choice", in: table)
    fallback = XMLToken("Fallback", in: table)
    requires = XMLToken("Requires", in: table)
  }

  /// Takes note of prefixes for the main namespace.
  ///
  /// The root comes again before each segment of a part: then it says nothing new.
  mutating func declare(
    _ declarations: XMLDeclarations, transitional: XMLToken, strict: XMLToken, depth: Int32
  ) {
    guard depth > 1 || mainPrefix.isNone else { return }
    for declaration in declarations where !declaration.prefix.isNone {
      if declaration.uri == transitional || declaration.uri == strict {
        mainPrefix = declaration.prefix
      }
    }
  }

  /// An element of the namespace begins; false when it is to be passed over with all it holds.
  mutating func start(_ name: XMLToken, _ attributes: XMLAttributes, depth: Int32) -> Bool {
    if name == alternateContent {
      guard level < 63 else { return false }
      level += 1
      settled &= ~(1 << level)
      return true
    }
    guard level > 0, settled & (1 << level) == 0,
      name == fallback || name == choice && isUnderstood(attributes)
    else { return false }
    settled |= 1 << level
    return true
  }

  mutating func end(_ name: XMLToken) {
    if name == alternateContent, level > 0 { level -= 1 }
  }

  private func isUnderstood(_ attributes: XMLAttributes) -> Bool {
    guard let mainPrefix = mainPrefix.bytes else { return false }
    for attribute in attributes where attribute.name == requires {
      let words = UnsafeBufferPointer(
        start: attribute.start, count: attribute.end - attribute.start
      ).split { XString.isBlank($0) }
      return !words.isEmpty
        && words.allSatisfy { word in
          String(decoding: word, as: UTF8.self) == String(cString: mainPrefix)
        }
    }
    return false
  }
}
