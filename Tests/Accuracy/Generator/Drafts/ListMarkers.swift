/// How the items of a list are marked in both languages.
struct ListMarkers: Sendable {
  var en: @Sendable (Int) -> String
  var zh: @Sendable (Int) -> String

  /// Every style that the generator knows.
  static let all: [ListMarkers] = [
    same { "\($0). " },
    ListMarkers(en: { "\($0). " }, zh: { "\($0)、" }),
    ListMarkers(en: { "\($0), " }, zh: { "\($0)、" }),
    ListMarkers(en: { "\($0))" }, zh: { "\($0)）" }),
    ListMarkers(en: { "(\($0)) " }, zh: { "（\($0)）" }),
    ListMarkers(en: { "\(circled($0)) " }, zh: { circled($0) }),
    ListMarkers(en: { "\($0). " }, zh: { "\(chinese($0))、" }),
    ListMarkers(en: { "(\($0)) " }, zh: { "（\(chinese($0))）" }),
    ListMarkers(en: { "\($0). " }, zh: { "\($0)．" }),
    same { "\(letter($0)) " },
    same { _ in "- " },
    same { _ in "• " },
    ListMarkers(en: { "Step \($0): " }, zh: { "第\(chinese($0))步：" }),
    same { "\($0)." },
  ]

  private static func same(_ marker: @escaping @Sendable (Int) -> String) -> ListMarkers {
    ListMarkers(en: marker, zh: marker)
  }

  private static func circled(_ number: Int) -> String {
    Unicode.Scalar(UInt32(0x245F + min(max(number, 1), 20))).map { String(Character($0)) } ?? ""
  }

  private static func letter(_ number: Int) -> String {
    String(Character(Unicode.Scalar(UInt8(96 + min(max(number, 1), 26))))) + ")"
  }

  private static let numerals = Array("一二三四五六七八九")

  static func chinese(_ number: Int) -> String {
    switch number {
    case 1...9: String(numerals[number - 1])
    case 10...19: "十" + (number == 10 ? "" : String(numerals[number - 11]))
    default: String(number)
    }
  }
}
