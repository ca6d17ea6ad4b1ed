/// One piece of evidence that a row is a title, or that it is none.
struct TitleEvidence: Sendable {
  /// The evidence's name, as decisions give it.
  var name: String
  /// How much it weighs; negative where it speaks against a title.
  var weight: Double
  /// Whether it is there.
  var holds: @Sendable (TitleContext) -> Bool

  /// A row is a title from this sum on.
  static let threshold = 2.5
  /// A sum that leaves no doubt.
  static let certain = 7.0

  /// `3.1 迟发率高`: the catalogue knows the title.
  static let catalogueRule = "catalogue-title"
  /// What the catalogue's word weighs.
  static let catalogueWeight = 3.0

  /// The first text of the sheet, or the first after a letter's end.
  static let position = TitleEvidence(name: "title-after-letter", weight: 2) {
    $0.isBetweenLetters
  }

  /// `差评处理`: one language where every other cell holds both.
  static let aboveShared = TitleEvidence(name: "title-above-shared", weight: 3) {
    $0.isAloneAmongShared
  }

  /// `投诉快递员 |` above a greeting: one language where nearly every other row holds both.
  static let abovePairs = TitleEvidence(name: "title-above-pairs", weight: 1.5) {
    $0.isAloneAmongPairs && $0.nextGreets
  }

  /// In the middle of a letter.
  static let insideLetter = TitleEvidence(name: "inside-letter", weight: -1) {
    !$0.isBetweenLetters
  }

  /// `Dear Amazon, | 尊敬的亚马逊：` comes next, or a whole letter in one cell.
  static let aboveGreeting = TitleEvidence(name: "title-above-greeting", weight: 2) {
    $0.nextGreets
  }

  /// A row with both languages comes next.
  static let abovePair = TitleEvidence(name: "title-above-pair", weight: 0.5) { $0.nextIsPaired }

  /// A whole letter in one cell comes next, with or without a greeting.
  static let aboveLetter = TitleEvidence(name: "title-above-letter", weight: 1.5) {
    $0.nextIsLong && !$0.nextGreets
  }

  /// `ODR 高 休假 |`: Chinese alone in the English column.
  static let chineseAmongEnglish = TitleEvidence(name: "chinese-title-row", weight: 2) {
    $0.isChineseInEnglishColumn
  }

  /// Merged, bold, filled or large where the letters are not.
  static let style = TitleEvidence(name: "styled-title", weight: 2) { $0.style.standsOut }

  /// `三、…`, `【…】`, `模板1：…`.
  static let number = TitleEvidence(name: "numbered-title", weight: 1) { $0.style.isNumbered }

  /// `After the refund:` announces the next message of the same entry.
  static let colon = TitleEvidence(name: "ends-with-colon", weight: -1.5) { $0.endsWithColon }

  /// `HUA` below `Best regards,`.
  static let signaturePlace = TitleEvidence(name: "signature-place", weight: -2.5) {
    $0.isInSignaturePlace
  }

  /// English only, with nothing that sets it apart.
  static let plainEnglish = TitleEvidence(name: "plain-english", weight: -1.5) {
    $0.isPlainEnglish
  }

  /// The second half of a letter that lies block by block: the other language has not come yet.
  static let translationPlace = TitleEvidence(name: "translation-place", weight: -2) {
    $0.isTranslationPlace
  }

  /// Blank rows above.
  static let gap = TitleEvidence(name: "title-after-gap", weight: 0.5) { $0.blankRowsAbove >= 2 }

  /// Both languages, a cell each: ordinary lines look like this too.
  static let paired = TitleEvidence(name: "paired-title", weight: -1) { $0.style.isPaired }

  /// A list item: numbered, inside a letter, with nothing that sets it apart.
  static let item = TitleEvidence(name: "list-item", weight: -1.5) {
    $0.style.isNumbered && !$0.style.standsOut && !$0.isBetweenLetters
  }

  /// All evidence, strongest first.
  static let all: [TitleEvidence] = [
    style, position, aboveShared, aboveGreeting, abovePairs, aboveLetter, chineseAmongEnglish,
    number,
    abovePair,
    gap,
    insideLetter, colon, signaturePlace, plainEnglish, translationPlace, paired, item,
  ]

  /// The evidence that the row and its neighbours give, whatever the letter above it is like.
  static let ofRow: [TitleEvidence] = [
    style, aboveGreeting, aboveLetter, number, gap, colon, plainEnglish, paired,
  ]
}

/// What the evidence for a title looks at.
struct TitleContext: Sendable {
  var style: TitleStyle
  var isBetweenLetters: Bool
  var nextGreets: Bool
  var nextIsPaired: Bool
  var nextIsLong: Bool
  var isChineseInEnglishColumn: Bool
  var endsWithColon: Bool
  var isInSignaturePlace: Bool
  var isPlainEnglish: Bool
  var isTranslationPlace: Bool
  var isAloneAmongShared: Bool
  var isAloneAmongPairs: Bool
  var blankRowsAbove: Int
}
