/// How well the lengths of two texts fit, if they translate each other.
enum PairLength {
  /// From 0.5 to 1: one English word is worth 1.7 Chinese characters; short texts vary more.
  static func score(english: LanguageProfile, chinese: LanguageProfile) -> Double {
    let words = Double(english.latinWords) * TextClass.charactersPerWord + 4
    let han = Double(chinese.han + chinese.latinWords) + 4
    let ratio = words > han ? han / words : words / han
    return 0.5 + 0.5 * min(1, ratio * 1.6)
  }
}
