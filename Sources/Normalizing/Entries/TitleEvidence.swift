/// One piece of evidence that a row is a title, or that it is none.
struct TitleEvidence: Sendable {
  /// The evidence's name, as decisions give it.
  var name: String
  /// How much it weighs; negative where it speaks against a title.
  var weight: Double
  /// Whether it is there.
  var holds: @Sendable (TitleContext) -> Bool

  /// A sum that leaves no doubt.
  static let certain = 7.0

  /// `3.1 迟发率高`: the catalogue knows the title.
  static let catalogueRule = "catalogue-title"
  /// What the catalogue's word weighs.
  static let catalogueWeight = 3.0

  /// The first text of the sheet, or the first after a letter's end.
  static let position = TitleEvidence(name: "title-after-letter", weight: 1) {
    $0.isBetweenLetters
  }

  /// `差评处理`: one language where every other cell holds both.
  static let aboveShared = TitleEvidence(name: "title-above-shared", weight: 3) {
    $0.isAloneAmongShared
  }

  /// `差评处理 |` above `Hello, | 您好，`: one text where the rows hold two.
  static let alone = TitleEvidence(name: "title-above-pair", weight: 1.2) { $0.isAloneAmongPairs }

  /// ` | 附件清单`: alone, and not where a table's titles begin.
  static let secondColumn = TitleEvidence(name: "second-column", weight: -2) {
    $0.isInSecondColumn
  }

  /// Without a number where the rows of the letters have one.
  static let unnumbered = TitleEvidence(name: "row-without-number", weight: 1.5) {
    $0.lacksRowNumber
  }

  /// With a number like the rows of the letters.
  static let rowNumber = TitleEvidence(name: "row-with-number", weight: -1.5) { $0.hasRowNumber }

  /// `of our warehouse`: the rest of a sentence.
  static let rest = TitleEvidence(name: "rest-of-sentence", weight: -2.5) { $0.beginsLowercase }

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

  /// `Immediate steps`: the same in English, which is rather a heading without its translation.
  static let englishAboveShared = TitleEvidence(name: "english-above-shared", weight: -1.5) {
    $0.isAloneAmongShared && $0.isPlainEnglish && !$0.isBetweenLetters
  }

  /// `ODR 高 休假 |`: Chinese alone in the English column.
  static let chineseAmongEnglish = TitleEvidence(name: "chinese-title-row", weight: 1.5) {
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

  /// One language where every other row stands above or below its translation.
  static let untranslated = TitleEvidence(name: "title-without-translation", weight: 1) {
    $0.lacksTranslation
  }

  /// `万分感谢` right below `With many thanks,`.
  static let signoffTranslation = TitleEvidence(name: "translation-of-signoff", weight: -2.5) {
    $0.isSignoffTranslation
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

  /// `Warehouse Five | 五号仓库` below a letter that does not sign off: its signature.
  static let pairedInside = TitleEvidence(name: "paired-inside-letter", weight: -1.5) {
    $0.style.isPaired && !$0.style.standsOut && !$0.style.isNumbered && !$0.isBetweenLetters
  }

  /// A list item: its neighbour is numbered as well.
  static let item = TitleEvidence(name: "list-item", weight: -1.5) {
    $0.isAmongItems && !$0.style.standsOut
  }

  /// The evidence where both languages stand beside each other or share a cell, strongest first.
  static let amongPairs: [TitleEvidence] = [
    style, aboveShared, englishAboveShared, aboveGreeting, aboveLetter, chineseAmongEnglish,
    unnumbered, alone,
    position, number, abovePair, gap, colon, signaturePlace, plainEnglish, translationPlace,
    secondColumn,
    rowNumber, rest, untranslated, paired, pairedInside, item,
  ]

  /// The evidence where they stand over each other; the letters themselves are weighed there.
  static let amongStacked: [TitleEvidence] = [
    style, aboveGreeting, aboveLetter, number, gap, colon, plainEnglish, paired, item,
    untranslated, signoffTranslation, rest,
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
  var lacksTranslation: Bool
  var isSignoffTranslation: Bool
  var isPlainEnglish: Bool
  var isTranslationPlace: Bool
  var isAloneAmongShared: Bool
  var isAloneAmongPairs: Bool
  var isInSecondColumn: Bool
  var lacksRowNumber: Bool
  var hasRowNumber: Bool
  var beginsLowercase: Bool
  var isAmongItems: Bool
  var blankRowsAbove: Int
}
