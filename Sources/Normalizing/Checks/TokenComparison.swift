import CorpusModel

/// Compares pieces that a translation must not change: addresses, order numbers, product codes.
struct TokenComparison {
  private let pair: CheckedPair
  private let mismatch: Mismatch

  init(_ kind: Placeable.Kind, in pair: CheckedPair) {
    self.pair = pair
    let en = Self.pieces(kind, of: pair.en)
    let zh = Self.pieces(kind, of: pair.zh)
    guard !en.isEmpty || !zh.isEmpty else {
      mismatch = Mismatch(onlyEnglish: [], onlyChinese: [])
      return
    }
    // A code that only one side calls by its name is still the same code.
    let left = Self.values(of: pair.en)
    let right = Self.values(of: pair.zh)
    mismatch = Mismatch(
      onlyEnglish: en.filter {
        !right.contains(Self.value($0, in: pair.en)) && !Self.stands($0, of: pair.en, in: pair.zh)
      },
      onlyChinese: zh.filter {
        !left.contains(Self.value($0, in: pair.zh)) && !Self.stands($0, of: pair.zh, in: pair.en)
      })
  }

  /// Whether the piece stands in the other text as it is, whatever it was taken for there.
  private static func stands(
    _ placeable: Placeable, of side: ReadText?, in other: ReadText?
  ) -> Bool {
    guard let side, let text = other?.text else { return false }
    if placeable.kind == .phone, let other, isSamePhone(placeable, side, in: other) { return true }
    var piece = side.text.scalars[placeable.core]
    // `www.example.com` and `example.com`.
    if side.text.matches("www.", at: placeable.core.lowerBound) { piece = piece.dropFirst(4) }
    if CodeRun(around: placeable.core, in: side.text).stands(in: text) { return true }
    guard let first = piece.first, piece.count <= text.count else { return false }
    for start in 0...text.count - piece.count where text[start] == first {
      let end = start + piece.count
      if text.scalars[start..<end] == piece, !text[start - 1].isASCIIAlphanumeric,
        !text[end].isASCIIAlphanumeric
      {
        return true
      }
    }
    return false
  }

  private static func pieces(_ kind: Placeable.Kind, of side: ReadText?) -> [Placeable] {
    guard let side, side.placeables.contains(where: { $0.kind == kind }) else { return [] }
    return side.placeables.filter { $0.kind == kind }
  }

  /// `+86 138 1234 5678` and `138 1234 5678`: only one side gives the country.
  private static func isSamePhone(
    _ phone: Placeable, _ side: ReadText, in other: ReadText
  ) -> Bool {
    let digits = value(phone, in: side)
    return other.placeables.contains { number in
      guard number.kind == .phone else { return false }
      let others = value(number, in: other)
      return min(digits.count, others.count) >= 8
        && (digits.hasSuffix(withoutZero(others)) || others.hasSuffix(withoutZero(digits)))
    }
  }

  /// `0755…` is `+86 755…` from abroad.
  private static func withoutZero(_ number: String) -> String {
    number.hasPrefix("0") ? String(number.dropFirst()) : number
  }

  private static func values(of side: ReadText?) -> Set<String> {
    Set(side?.placeables.map { value($0, in: side) } ?? [])
  }

  /// An address as it is; of anything else the letters and digits.
  private static func value(_ placeable: Placeable, in side: ReadText?) -> String {
    guard let text = side?.text, placeable.kind != .email, placeable.kind != .url else {
      return placeable.value
    }
    let scalars = text.scalars[placeable.core].filter(\.isASCIIAlphanumeric).map(\.lowercased)
    return String(String.UnicodeScalarView(scalars))
  }

  /// One finding for the pair, at the English side where that has a piece of its own.
  func findings<Rule: Check>(_ rule: Rule.Type, what: String) -> [Finding] {
    mismatch.findings(
      rule, in: pair, differ: "The two texts give different values for the \(what).",
      missing: { side, _ in "The \(what) is missing from the \(side) text." })
  }
}
