package import CorpusModel

/// One name is translated in different ways.
///
/// The signatures of the whole workbook are compared, those within whole letters too. The finding
/// is at the one that differs from the most frequent translation; where two are equally frequent, at the
/// later one. Of a department (`Customer Service Team`) it is a note: those have no name of their own.
///
/// - Fires: `HUA` | `华` in two letters, `HUA` | `露西` in a third.
/// - Stays silent: `Lin Hao` | `林浩` and `Lin Hao` | `林浩 经理`; gaps such as `[your name]`.
package struct NameMismatch: CorpusCheck {
  package static let code = "name-mismatch"
  package static let severity = Finding.Severity.warning
  package static let summary = "One name is translated in different ways."

  package init() {}

  package func findings(in entries: [Entry]) -> [Finding] {
    let signatures = entries.flatMap(Self.signatures)
    return Self.odd(signatures).map { signature, usual in
      signature.entry.finding(
        Self.self, severity: Self.isDepartment(signature.en) ? .info : .warning,
        pair: signature.pair,
        at: .zh,
        words: Self.range(of: signature.zh, in: signature.pair.zh),
        "The signature \(signature.en) is \(usual) elsewhere in the workbook.")
    }
  }

  private struct Signature {
    var en: String
    var zh: String
    var pair: Pair
    var entry: Entry
  }

  private static func signatures(in entry: Entry) -> [Signature] {
    var found: [Signature] = []
    for pair in entry.pairs {
      if pair.role == .signature, let en = pair.en, let zh = pair.zh {
        add(en, zh)
      } else if pair.segments.count >= 4, let last = pair.segments.last, isSigned(pair.segments) {
        add(last.en, last.zh)
      }
      func add(_ en: String, _ zh: String) {
        let (left, right) = (name(en), name(zh))
        guard LanguageProfile(of: left).language == .english, LanguageProfile(of: right).han > 0,
          left.count <= 40, right.count <= 20, !hasGap(left), !hasGap(right)
        else { return }
        found.append(Signature(en: left, zh: right, pair: pair, entry: entry))
      }
    }
    return found
  }

  /// Whether the last segment of a letter signs it.
  private static func isSigned(_ segments: [Segment]) -> Bool {
    // The last one is short; its English side alone tells nearly always.
    guard let last = segments.last else { return false }
    let en = ScalarText(last.en)
    guard en.wordCount(in: 0..<min(en.count, 600)) <= 6 else { return false }
    let traits = LineTraits(en, 0..<en.count, language: .en)
    guard traits.isNameLike || traits.isShortest else { return false }
    return RoleClassifier.roles(of: segments.map(line)).last == .signature
  }

  private static func line(_ segment: Segment) -> LetterLine {
    LetterLine(en: ScalarText(segment.en), zh: ScalarText(segment.zh))
  }

  private static func name(_ text: String) -> String {
    let scan = ScalarText(text)
    var range = scan.trimmed(0..<scan.count)
    while !range.isEmpty,
      scan[range.upperBound - 1].continuesSentence || scan[range.upperBound - 1] == "."
        || scan[range.upperBound - 1] == "。"
    {
      range = scan.trimmed(range.lowerBound..<range.upperBound - 1)
    }
    return scan.raw(range)
  }

  /// Whether a signature names no one: `Customer Service Team`, `The Management`.
  private static func isDepartment(_ name: String) -> Bool {
    let text = ScalarText(name)
    return text.words(in: 0..<text.count).allSatisfy { departments[$0, text] != nil }
  }

  private static let departments = WordTable<Void>(lists: [
    (
      """
      a account accounting accounts after-sales aftersales agent amazon and assistant billing brand
      business buyer care center centre claims client compliance contact customer customers delivery
      department desk director division export finance for general group head help import in
      international legal logistics manager management marketing of office online operations order our
      owner payment product purchasing quality relations representative returns sales seller sellers
      seller's service services shipping shop sincerely sourcing specialist staff store supervisor
      support team technical the warehouse your
      """, ()
    )
  ]) { _, _ in }

  private static func hasGap(_ text: String) -> Bool {
    PlaceableScanner.placeables(in: ScalarText(text), language: .en).contains {
      $0.kind == .placeholder
    }
  }

  /// The signatures whose translation is not the usual one of their name.
  private static func odd(_ signatures: [Signature]) -> [(Signature, String)] {
    var usual: [String: [(zh: String, count: Int)]] = [:]
    for signature in signatures {
      let key = SentenceKey.letters(of: signature.en)
      let value = SentenceKey.letters(of: signature.zh)
      if let place = usual[key]?.firstIndex(where: { $0.zh == value }) {
        usual[key]?[place].count += 1
      } else {
        usual[key, default: []].append((value, 1))
      }
    }
    return signatures.compactMap { signature in
      let value = SentenceKey.letters(of: signature.zh)
      guard let all = usual[SentenceKey.letters(of: signature.en)], all.count > 1,
        // The first of the most frequent ones.
        let best = all.max(by: { $0.count < $1.count }).map({ top in
          all.first { $0.count == top.count } ?? top
        }),
        best.zh != value, !value.contains(best.zh), !best.zh.contains(value)
      else { return nil }
      return (signature, best.zh)
    }
  }

  private static func range(of words: String, in text: String?) -> Range<Int>? {
    guard let text else { return nil }
    let scan = ScalarText(text)
    let count = words.unicodeScalars.count
    let end = scan.trimmed(0..<scan.count).upperBound
    guard count <= end else { return nil }
    return end - count..<end
  }
}
