/// What a text is written in: counts of characters and words, and the language they add up to.
///
/// E-mail addresses, URLs, order numbers and codes are left out first; then Han *characters* are
/// weighed against Latin *words*, never letters, so that `ODR 高 休假` is Chinese. Every pass over a
/// sheet looks at the profiles of all cells, so they are kept small.
package struct LanguageProfile: Sendable, Equatable {
  /// How many Han characters there are.
  @SmallCount package var han = 0
  /// How many words of Latin letters there are, accented ones included.
  @SmallCount package var latinWords = 0
  /// The longest run of Latin words that no East Asian character interrupts.
  @SmallCount package var longestLatinRun = 0
  /// How many hiragana and katakana there are.
  @SmallCount package var kana = 0
  /// How many Korean syllables there are.
  @SmallCount package var hangul = 0
  /// How many letters of other scripts there are: Cyrillic, Arabic, Thai and so on.
  @SmallCount package var otherLetters = 0
  /// How many addresses, URLs, order numbers and product codes there are.
  @SmallCount package var tokens = 0
  /// The language that the counts add up to.
  package var language = TextLanguage.none
  /// The language as a BCP 47 tag: `en`, `zh-Hans`, `zh-Hant`, `zh`, `ja`, `ko`, a tag such as `de`
  /// where function words tell, `mul` for mixed, `und` where nothing tells, `zxx` for none.
  package var tag = "zxx"

  /// Whether the text has words in both languages.
  package var isMixed: Bool { language == .mixed }

  /// Reads a text once.
  package init(of text: String) {
    self.init(of: ScalarText(text))
  }

  /// Reads a text that was taken apart already.
  package init(of text: ScalarText) {
    self.init(of: text, tokens: TechnicalToken.all(in: text))
  }

  /// Reads a text whose technical tokens are known.
  init(of text: ScalarText, tokens: [TechnicalToken]) {
    var words = LatinWordCount()
    var run = 0
    var index = 0
    var shinjitai = 0
    var place = 0
    var nextToken = tokens.first?.range.lowerBound ?? text.count
    self.tokens = tokens.count
    while index < text.count {
      if index == nextToken {
        index = tokens[place].range.upperBound
        place += 1
        nextToken = place < tokens.count ? tokens[place].range.lowerBound : text.count
        continue
      }
      let scalar = text.scalars[index]
      if scalar.isLatinLetter || scalar.isDigit {
        let end = Self.wordEnd(from: index, in: text, before: nextToken)
        let count = words.add(index..<end, of: text)
        run += count
        longestLatinRun = max(longestLatinRun, run)
        index = end
        continue
      }
      if scalar.isHan {
        han += 1
        if ChineseScript.isJapaneseOnly(scalar) { shinjitai += 1 }
      } else if scalar.isKana {
        kana += 1
      } else if scalar.isHangul {
        hangul += 1
      } else if scalar.isOtherLetter {
        otherLetters += 1
      }
      if scalar.isEastAsian { run = 0 }
      index += 1
    }
    latinWords = words.total
    decide(words: words, shinjitai: shinjitai, text: text)
  }

  private static func wordEnd(from start: Int, in text: ScalarText, before limit: Int) -> Int {
    var index = start
    while index < limit {
      let scalar = text[index]
      if !scalar.isLatinLetter, !scalar.isDigit {
        guard scalar.isApostrophe || scalar == "-" || scalar == "_",
          text[index + 1].isLatinLetter || text[index + 1].isDigit
        else { break }
      }
      index += 1
    }
    return index
  }

  private mutating func decide(words: LatinWordCount, shinjitai: Int, text: ScalarText) {
    if kana > 0, kana * 8 >= han || han == 0 {
      (language, tag) = (.japanese, "ja")
    } else if hangul > 0, hangul * 2 >= han {
      (language, tag) = (.korean, "ko")
    } else if han > 0 {
      decideChinese(words: words, shinjitai: shinjitai, text: text)
    } else if otherLetters > latinWords {
      (language, tag) = (.other, "und")
    } else if latinWords > 0 {
      decideLatin(words)
    }
  }

  private mutating func decideChinese(
    words: LatinWordCount, shinjitai: Int, text: ScalarText
  ) {
    let script = ChineseScript(of: text)
    if shinjitai > 0, kana > 0 || ChineseScript.mayBeJapanese(text) {
      (language, tag) = (.japanese, "ja")
      return
    }
    // Japanese without kana mixes characters of both scripts.
    if script.simplified > 0, script.traditional > 0, han <= 40, JapaneseWords.stand(in: text) {
      (language, tag) = (.japanese, "ja")
      return
    }
    let hasPhrase = longestLatinRun >= 4 && words.lowercase >= 2 && latinWords * 4 >= han
    // `We work with 深圳蓝湖科技有限公司 as our supplier.`
    let hasGrammar = words.english >= 3 && latinWords * 2 >= han
    if han >= latinWords - words.abbreviations, !hasPhrase, !hasGrammar,
      !isEnglishWithNote(words, in: text)
    {
      (language, tag) = (.chinese, script.tag)
    } else {
      (language, tag) = (.mixed, "mul")
    }
  }

  /// `Dear Seller Performance Team,（此处填写自己的名字）`: all Chinese stands in brackets, and what
  /// stands outside is a line of a letter and no term, as in `Order Defect Rate（订单缺陷率）`.
  private func isEnglishWithNote(_ words: LatinWordCount, in text: ScalarText) -> Bool {
    guard longestLatinRun >= 2, let note = BracketedNote(in: text) else { return false }
    if note.followsMark {
      return latinWords >= 3 || words.lowercase >= 1 || text.matches("dear", at: note.start)
    }
    return longestLatinRun >= 4 && words.lowercase >= 2
  }

  private mutating func decideLatin(_ words: LatinWordCount) {
    // `US: name@example.com` and `No. 12345` name a thing; they say nothing in a language.
    if tokens > 0, words.total <= 2, words.lowercase == 0, words.longest <= 3 { return }
    if let foreign = words.foreignTag {
      (language, tag) = (.other, foreign)
    } else {
      (language, tag) = (.english, "en")
    }
  }
}
