/// The part that the inflections of an English word share: `refund`, `refunds`, `refunded` and
/// `refunding` have the same stem, `late` and `later` have not.
///
/// These are the steps of Porter's algorithm that undo inflection (1a to 1c, 5a, 5b), with
/// Porter 2's treatment of `ies` and `y`; the steps that undo derivation are left out, because
/// `seller` is not a form of `sell`.
struct EnglishStem {
  private var word: [UInt8]

  /// The stem of a word in lower-case ASCII letters.
  static func of(_ word: some Collection<UInt8>) -> [UInt8] {
    var stem = EnglishStem(word: Array(word))
    guard stem.word.count > 2 else { return stem.word }
    stem.dropPlural()
    stem.dropPastOrProgressive()
    if stem.word.count > 2, stem.ends("y"), !isVowel(stem.word[stem.word.count - 2]) {
      stem.replace(1, with: "i")
    }
    stem.dropFinalE()
    return stem.word
  }

  // MARK: Steps

  private mutating func dropPlural() {
    if ends("sses") {
      drop(2)
    } else if ends("ies") {
      drop(word.count > 4 ? 2 : 1)
    } else if ends("xes") || ends("ches") || ends("shes") {
      drop(2)
    } else if ends("s"), !ends("ss"), !ends("us"), !ends("is"), hasVowel(word.count - 2) {
      drop(1)
    }
  }

  private mutating func dropPastOrProgressive() {
    if ends("eed") {
      if !ends("ceed"), measure(word.count - 3) > 0 { drop(1) }
      return
    }
    if ends("ied") {
      drop(word.count > 4 ? 2 : 1)
      return
    }
    let length = ends("ed") ? 2 : ends("ing") ? 3 : 0
    guard length > 0, hasVowel(word.count - length) else { return }
    drop(length)
    if ends("at") || ends("bl") || ends("iz") {
      word.append(UInt8(ascii: "e"))
    } else if word.count > 3, endsDoubleConsonant, !ends("l"), !ends("s"), !ends("z") {
      drop(1)
    } else if measure(word.count) == 1, endsShort(word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private mutating func dropFinalE() {
    if ends("e"), word.count > 3 {
      let measure = measure(word.count - 1)
      if measure > 1 || (measure == 1 && !endsShort(word.count - 1)) { drop(1) }
    }
    if ends("ll"), measure(word.count) > 1 { drop(1) }
  }

  // MARK: The shape of a word

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u": true
    default: false
    }
  }

  private func isVowel(_ index: Int) -> Bool {
    if word[index] == "y" { return index > 0 && !isVowel(index - 1) }
    return EnglishStem.isVowel(word[index])
  }

  private func hasVowel(_ length: Int) -> Bool {
    (0..<max(length, 0)).contains { isVowel($0) }
  }

  /// How often a vowel is followed by a consonant in the first `length` letters.
  private func measure(_ length: Int) -> Int {
    guard length > 1 else { return 0 }
    return (1..<length).reduce(0) { $0 + (isVowel($1 - 1) && !isVowel($1) ? 1 : 0) }
  }

  private var endsDoubleConsonant: Bool {
    guard let last = word.last, word.count > 1 else { return false }
    return word[word.count - 2] == last && !isVowel(word.count - 1)
  }

  /// Whether the first `length` letters end in consonant, vowel, consonant, the last not w, x or y.
  private func endsShort(_ length: Int) -> Bool {
    guard length > 2, !isVowel(length - 3), isVowel(length - 2), !isVowel(length - 1) else {
      return false
    }
    switch word[length - 1] {
    case "w", "x", "y": return false
    default: return true
    }
  }

  private func ends(_ suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { suffix in
      word.count >= suffix.count && word.suffix(suffix.count).elementsEqual(suffix)
    }
  }

  private mutating func drop(_ count: Int) {
    word.removeLast(count)
  }

  private mutating func replace(_ count: Int, with ending: Unicode.Scalar) {
    word.removeLast(count)
    word.append(UInt8(ascii: ending))
  }
}
