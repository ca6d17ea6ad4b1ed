import CorpusModel

/// A pair as its role is read: what either side shows counts for both.
struct LetterLine {
  private let en: LineTraits?
  private let zh: LineTraits?

  init(en: ScalarText?, zh: ScalarText?) {
    self.en = en.map { LineTraits($0, 0..<$0.count, language: .en) }
    self.zh = zh.map { LineTraits($0, 0..<$0.count, language: .zh) }
  }

  private func either(_ trait: (LineTraits) -> Bool) -> Bool {
    en.map(trait) ?? false || zh.map(trait) ?? false
  }

  /// What must hold on each side that is there.
  private func both(_ trait: (LineTraits) -> Bool) -> Bool {
    (en.map(trait) ?? true) && (zh.map(trait) ?? true) && (en != nil || zh != nil)
  }

  var isWholeLetter: Bool { either(\.isWholeLetter) }
  var isGreeting: Bool { !isWholeLetter && either(\.isGreeting) }
  var isSignoff: Bool { !isWholeLetter && either(\.isSignoff) && !isGreeting }
  var isThanks: Bool { both(\.isThanks) }
  var isNameLike: Bool { both(\.isNameLike) && !isSignoff && !isGreeting }
  var isSubject: Bool { either(\.isSubject) }
  var isRemark: Bool { either(\.isRemark) }
  var isHeading: Bool { either(\.isHeading) && both { $0.isHeading || !$0.isWholeLetter } }
  var isLabel: Bool { both(\.isLabel) && !hasMarker && !isGreeting && !isSignoff && !isSubject }
  var holdsValue: Bool { either(\.holdsValue) }
  var endsWithColon: Bool { either(\.endsWithColon) }
  var isSentence: Bool { either(\.isSentence) }
  var announces: Bool { either(\.announces) }
  /// Whether the line announces a plan: `Our plan of action is set out below`.
  var announcesPlan: Bool {
    announces && isShort && (mentionsPlan || (mentionsMeasures && both(\.isShortest)))
  }
  var isShort: Bool { both(\.isShort) }
  /// Six words or less.
  var isShortest: Bool { both(\.isShortest) }
  var mentionsPlan: Bool { either(\.mentionsPlan) }
  var mentionsMeasures: Bool { either(\.mentionsMeasures) }
  var mentionsCause: Bool { either(\.mentionsCause) }
  var admitsFault: Bool { either(\.admitsFault) || mentionsCause }
  var namesProof: Bool { either(\.namesProof) }
  var speaksOfAccount: Bool { either(\.speaksOfAccount) }
  var offers: Bool { either(\.offers) }
  /// `See you soon,`, `来自山里的祝福`: a few words that take leave where a name follows.
  var isParting: Bool {
    isLabel && isShortest && !endsWithColon
      && (en.map(\.endsWithComma) ?? zh.map(\.isWish) ?? false)
  }
  var soundsClosing: Bool { either(\.soundsClosing) }
  var hasMarker: Bool { either(\.hasMarker) }
  var hasOrdinalWord: Bool { either(\.hasOrdinalWord) }
}
