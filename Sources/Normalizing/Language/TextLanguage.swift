/// The language of a cell or of a piece of one.
package enum TextLanguage: String, Sendable, Equatable, CaseIterable {
  /// English.
  case english
  /// Chinese, in either script; single Latin words in it do not count.
  case chinese
  /// English and Chinese beside each other, each with words of its own.
  case mixed
  /// Japanese.
  case japanese
  /// Korean.
  case korean
  /// Any other language: Spanish, German, Russian, Arabic…
  case other
  /// No language: addresses, numbers, codes, signs (BCP 47 `zxx`).
  case none
}
