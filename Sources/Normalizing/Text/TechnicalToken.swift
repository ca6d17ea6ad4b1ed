/// A piece of a text that belongs to no language: an address, an order number, a product code.
package struct TechnicalToken: Sendable, Equatable {
  /// What the piece is.
  package enum Kind: Sendable, Equatable {
    /// `name@example.com`.
    case email
    /// `https://…`, `www.…`, or a domain with a path.
    case url
    /// An Amazon order number: 3, 7 and 7 digits with hyphens.
    case orderID
    /// An Amazon product code: `B0` and eight letters or digits.
    case asin
  }

  /// What the piece is.
  package var kind: Kind
  /// Where it stands, as indexes into the scalars of the text.
  package var range: Range<Int>

  /// All tokens that begin in a range of a text, in its order; they never overlap.
  ///
  /// Linear in the length of the text: a walk back from an `@` ends after 64 characters (RFC 5321
  /// allows no longer name), and nothing else is read twice.
  package static func all(in text: ScalarText, _ range: Range<Int>? = nil) -> [TechnicalToken] {
    var scanner = TechnicalTokenScanner(text: text)
    return scanner.scan((range ?? 0..<text.count).clamped(to: 0..<text.count))
  }
}

/// Walks a text once and collects its technical tokens.
private struct TechnicalTokenScanner {
  let text: ScalarText
  private var tokens: [TechnicalToken] = []
  private var end = 0

  init(text: ScalarText) {
    self.text = text
  }

  mutating func scan(_ range: Range<Int>) -> [TechnicalToken] {
    var index = range.lowerBound
    end = index
    while index < range.upperBound {
      guard text[index].canMarkToken else {
        index += 1
        continue
      }
      if let token = token(at: index) {
        tokens.append(token)
        end = token.range.upperBound
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
    return tokens
  }

  private func token(at index: Int) -> TechnicalToken? {
    switch text[index] {
    case "@": email(around: index)
    case "h", "H":
      url(
        from: index,
        after: text.matches("https://", at: index)
          ? 8 : text.matches("http://", at: index) ? 7 : nil)
    case "w", "W":
      text[index - 1].isASCIIAlphanumeric
        ? nil : url(from: index, after: text.matches("www.", at: index) ? 4 : nil)
    case "/": domainWithPath(slash: index)
    case "0"..."9": orderID(at: index)
    case "B": asin(at: index)
    default: nil
    }
  }

  private func email(around at: Int) -> TechnicalToken? {
    var start = at
    while start > end, at - start < 64, text[start - 1].isEmailName { start -= 1 }
    while start < at, text[start] == "." { start += 1 }
    guard start < at else { return nil }
    guard let domain = domainEnd(from: at + 1) else { return nil }
    return TechnicalToken(kind: .email, range: start..<domain)
  }

  /// The end of a domain of at least two labels, the last one of two letters or more.
  private func domainEnd(from start: Int) -> Int? {
    var index = start
    var best: Int?
    var label = start
    while index - start < 253 {
      let scalar = text[index]
      if scalar.isASCIIAlphanumeric || scalar == "-" {
        index += 1
        continue
      }
      if label > start, index - label >= 2, text[label].isASCIILetter { best = index }
      guard scalar == ".", index > label else { break }
      index += 1
      label = index
    }
    return best
  }

  private func url(from start: Int, after prefix: Int?) -> TechnicalToken? {
    guard let prefix, text[start + prefix].isURLCharacter else { return nil }
    return TechnicalToken(kind: .url, range: start..<urlEnd(from: start + prefix))
  }

  private func urlEnd(from start: Int) -> Int {
    var index = start
    while text[index].isURLCharacter { index += 1 }
    while index > start, text[index - 1].isURLTail { index -= 1 }
    return index
  }

  private func domainWithPath(slash: Int) -> TechnicalToken? {
    var start = slash
    while start > end, slash - start < 128, text[start - 1].isDomainCharacter { start -= 1 }
    guard start < slash, text[start].isASCIIAlphanumeric,
      domainEnd(from: start) == slash, text[slash + 1].isURLCharacter,
      !text[slash + 1].isURLTail, hasKnownTopLevel(endingAt: slash)
    else { return nil }
    return TechnicalToken(kind: .url, range: start..<urlEnd(from: slash))
  }

  private func hasKnownTopLevel(endingAt end: Int) -> Bool {
    var start = end
    while text[start - 1].isASCIILetter { start -= 1 }
    return Self.topLevels.contains(text.key(start..<end))
  }

  private static let topLevels: Set<String> = [
    "com", "cn", "net", "org", "uk", "de", "fr", "it", "es", "jp", "ca", "au", "in", "mx", "co",
    "nl", "se", "pl", "tr", "ae", "sg", "eu", "gov", "io", "shop", "store",
  ]

  private func orderID(at start: Int) -> TechnicalToken? {
    guard !text[start - 1].isDigit, !(text[start - 1] == "-" && text[start - 2].isDigit) else {
      return nil
    }
    var index = start
    for (group, length) in [3, 7, 7].enumerated() {
      if group > 0 {
        guard text[index].isDash else { return nil }
        index += 1
      }
      for _ in 0..<length {
        guard text[index].isDigit else { return nil }
        index += 1
      }
    }
    guard !text[index].isDigit else { return nil }
    return TechnicalToken(kind: .orderID, range: start..<index)
  }

  private func asin(at start: Int) -> TechnicalToken? {
    guard text[start + 1] == "0", !text[start - 1].isASCIIAlphanumeric else { return nil }
    for index in start + 2..<start + 10 {
      guard text[index].isDigit || text[index].isASCIIUpper else { return nil }
    }
    guard !text[start + 10].isASCIIAlphanumeric else { return nil }
    return TechnicalToken(kind: .asin, range: start..<start + 10)
  }
}

extension Unicode.Scalar {
  /// `@`, `/`, a digit, `B`, `h` or `w`: where a token is recognised.
  fileprivate var canMarkToken: Bool {
    guard value < 0x80 else { return false }
    let marks: UInt64 = value < 64 ? 0x03FF_8000_0000_0000 : 0x0080_0100_0080_0105
    return marks >> UInt64(value & 63) & 1 == 1
  }
  fileprivate var isEmailName: Bool {
    isASCIIAlphanumeric || self == "." || self == "_" || self == "%" || self == "+" || self == "-"
  }

  fileprivate var isDomainCharacter: Bool {
    isASCIIAlphanumeric || self == "." || self == "-"
  }

  fileprivate var isURLCharacter: Bool {
    value > 0x20 && value < 0x7F && self != "<" && self != ">" && self != "\"" && self != "{"
      && self != "}" && self != "[" && self != "]"
  }

  fileprivate var isURLTail: Bool {
    self == "." || self == "," || self == ";" || self == ":" || self == "!" || self == "?"
      || self == ")" || self == "(" || self == "'"
  }
}
