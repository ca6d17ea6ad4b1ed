package import CorpusModel

/// A side holds the other side's language.
///
/// A Chinese text may hold Latin words and an English one Chinese names; the rule speaks up where a
/// side has nothing of its own language.
///
/// - Fires: `我们每天核对库存。` in the English column.
/// - Stays silent: `FBA` in the Chinese column; `Amazon Payments系统`.
package struct WrongLanguageColumn: PairCheck {
  package static let code = "wrong-language-column"
  package static let severity = Finding.Severity.warning
  package static let summary = "A side holds the other side's language."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    pair.sides.compactMap { side in
      let profile = side.profile
      switch side.language {
      case .en:
        guard profile.language == .chinese, profile.han >= 4, profile.latinWords <= profile.han / 4
        else { return nil }
      case .zh:
        guard profile.language == .english, profile.latinWords >= 4, profile.longestLatinRun >= 4
        else { return nil }
      }
      // A copy of the other side is said by `same-as-source`.
      if let (en, zh) = pair.both, en.text.text == zh.text.text { return nil }
      let name = side.language == .en ? "English" : "Chinese"
      return pair.finding(
        Self.self, at: side, 0..<side.text.count, "The \(name) side holds no \(name) text.")
    }
  }
}
