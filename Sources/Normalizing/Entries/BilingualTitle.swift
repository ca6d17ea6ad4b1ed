import CorpusModel

/// Takes titles in both languages apart.
///
/// `迟发率高 / High late shipment rate`, `High ODR（订单缺陷率高）`, and two lines in one cell. A title
/// with single Latin words in it (`ODR 高 休假`, `Amazon Payments系统`) is Chinese and stays whole.
enum BilingualTitle {
  /// The title's two sides; the whole text on the side of its language where it has only one.
  static func split(_ text: String) -> Localized {
    let scalars = ScalarText(text)
    for index in 0..<scalars.count where isSeparator(scalars[index]) {
      let left = part(0..<index, of: scalars)
      let right = part(index + 1..<scalars.count, of: scalars)
      if let title = pair(left, right) { return title }
    }
    let profile = LanguageProfile(of: scalars)
    if profile.han > 0 || profile.language == .none && !text.isEmpty { return Localized(zh: text) }
    return Localized(en: text)
  }

  private static func pair(_ left: String, _ right: String) -> Localized? {
    let (first, second) = (LanguageProfile(of: left), LanguageProfile(of: right))
    if first.han > 1, first.language == .chinese, isEnglish(second) {
      return Localized(en: right, zh: left)
    }
    if second.han > 1, second.language == .chinese, isEnglish(first) {
      return Localized(en: left, zh: right)
    }
    return nil
  }

  private static func isEnglish(_ profile: LanguageProfile) -> Bool {
    profile.language == .english && profile.latinWords >= 2
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "|", "\n", "(", "—", "–", "-", ":", "·", "~": true
    default: false
    }
  }

  private static func part(_ range: Range<Int>, of text: ScalarText) -> String {
    var range = text.trimmed(range)
    while !range.isEmpty, isJoint(text[range.lowerBound]) {
      range = text.trimmed(range.lowerBound + 1..<range.upperBound)
    }
    while !range.isEmpty, isJoint(text[range.upperBound - 1]) {
      range = text.trimmed(range.lowerBound..<range.upperBound - 1)
    }
    return text.raw(range)
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "—" || scalar == "–" || scalar == ")" || scalar == "("
      || scalar == "/"
  }
}
