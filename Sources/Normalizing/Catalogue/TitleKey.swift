/// A title without what changes from workbook to workbook: numbering, brackets, spaces, the
/// script, and words that mean the same.
struct TitleKey: Sendable, Equatable {
  /// Han characters and Latin words in their order.
  let tokens: [String]
  /// The tokens as numbers: comparing titles compares these.
  let ids: [UInt64]
  /// How many letters each token has that is a word of five ASCII letters or more; 0 for the others.
  let letters: [Int]
  /// The number that the title began with, such as `3.1`.
  let number: String?
  /// Whether the title adds several matters up: `迟发货+缺货`.
  let isComposite: Bool

  /// Reads a title of up to 80 scalars; a longer text is no title and has no tokens.
  init(_ title: String) {
    let text = ScalarText(title)
    guard text.count <= 80 else {
      (tokens, ids, letters, number, isComposite) = ([], [], [], nil, false)
      return
    }
    let (number, start) = Self.leadingNumber(text)
    self.number = number
    isComposite = text.scalars.contains("+")
    tokens = Self.tokens(of: text, from: start)
    ids = tokens.map(Self.id)
    letters = tokens.map(Self.letters)
  }

  private init(tokens: [String], number: String?, isComposite: Bool) {
    self.tokens = tokens
    ids = tokens.map(Self.id)
    letters = tokens.map(Self.letters)
    self.number = number
    self.isComposite = isComposite
  }

  /// A token of up to eight bytes as those bytes, a longer one as its hash (FNV-1a).
  static func id(_ token: String) -> UInt64 {
    let bytes = token.utf8
    if bytes.count <= 8 { return bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    return bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func letters(_ token: String) -> Int {
    let bytes = token.utf8
    return bytes.count >= 5 && bytes.allSatisfy { $0 < 0x80 } ? bytes.count : 0
  }

  /// The title's Chinese part with the Latin words that Chinese titles have.
  var chinese: TitleKey {
    TitleKey(
      tokens: tokens.filter { $0.unicodeScalars.first?.isHan ?? false || Self.kept.contains($0) },
      number: number, isComposite: isComposite)
  }

  /// The title's Latin words.
  var latin: TitleKey {
    TitleKey(
      tokens: tokens.filter { $0.unicodeScalars.first?.isASCIIAlphanumeric ?? false },
      number: number, isComposite: isComposite)
  }

  private static let kept: Set<String> = ["atoz", "odr", "payments", "amazonpayments"]

  /// A title with spaces in place of its number.
  static func withoutNumber(_ title: ScalarText) -> ScalarText {
    let start = leadingNumber(title).1
    // A title that is nothing but a number keeps it.
    let rest = title.trimmed(min(start, title.count)..<title.count)
    return rest.isEmpty ? title : title.blanking([0..<start])
  }

  // MARK: - Reading

  private static func leadingNumber(_ text: ScalarText) -> (String?, Int) {
    var index = text.trimmed(0..<text.count).lowerBound
    for word in templates
    where text[index] == word[0] && text.scalars[index...].starts(with: word) {
      let next = index + word.count
      if text[next].isDigit || ChineseNumeral.ordinal(in: text, at: next) != nil { index = next }
    }
    var end = index
    while text[end].isDigit || (text[end] == "." && text[end + 1].isDigit && end > index) {
      end += 1
    }
    let number = end > index ? text.raw(index..<end) : nil
    if let marker = ListMarker.leading(in: text, at: index, before: text.count) {
      return (number, max(end, marker.range.upperBound))
    }
    // `3.1 迟发率高`, but not `30天迟发率`.
    if number?.contains(".") == true || text[end] == " " || text[end] == "、" {
      return (number, end)
    }
    return (nil, index)
  }

  private static let templates = ["模板", "模版", "范文", "第"].map { Array($0.unicodeScalars) }

  private static func tokens(of text: ScalarText, from start: Int) -> [String] {
    let folded = text.scalars[min(start, text.count)...].map { scalar -> Unicode.Scalar in
      if scalar.isHan { return ChineseScript.simplified(scalar) }
      return scalar.isLatinLetter || scalar.isDigit || scalar == "-" ? scalar.lowercased : " "
    }
    return split(TitleSynonyms.applied(to: folded))
  }

  private static func split(_ text: [Unicode.Scalar]) -> [String] {
    var tokens: [String] = []
    var start = 0
    func endWord(at end: Int) {
      if end > start, !TitleSynonyms.isNoise(text, start..<end) {
        tokens.append(word(text[start..<end]))
      }
      start = end + 1
    }
    for (index, scalar) in text.enumerated() {
      if scalar.isHan {
        endWord(at: index)
        if !TitleSynonyms.isNoise(text, index..<index + 1) { tokens.append(String(scalar)) }
      } else if scalar == " " || scalar == "-" {
        endWord(at: index)
      }
    }
    endWord(at: text.count)
    return tokens
  }

  /// A word as a text, without the `s` of its plural.
  private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(utf8: scalar) }
    let plural = UInt8(ascii: "s")
    if bytes.count > 4, bytes[bytes.count - 1] == plural, bytes[bytes.count - 2] != plural {
      bytes.removeLast()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
