import Testing

@testable import TemplateCorpus

@Suite("A letter with its variables")
struct LetterTests {
  private func letter(_ texts: [String], _ variables: [(String, Int, String, Int)]) -> Letter {
    Letter(
      name: "x/y", id: "x/y", number: nil, title: Localized(en: "Y"),
      pairs: texts.enumerated().map { index, text in
        Pair(
          index: index + 1, role: .body, en: text, zh: nil, cells: LocalizedCells(),
          pairing: Decision(rule: "same-row", score: 1))
      },
      variables: variables.map { name, pair, words, offset in
        Variable(
          name: name, pair: pair, en: Variable.Mention(text: words, offset: offset), zh: nil)
      })
  }

  private func settings(_ texts: String...) -> [VariableSetting] {
    texts.compactMap { VariableSetting($0) }
  }

  @Test("Equal values are one variable, different ones get numbers")
  func values() throws {
    let letter = letter(
      ["1 May, then 2 May", "1 May again"],
      [("date", 1, "1 May", 0), ("date", 1, "2 May", 12), ("date", 2, "1 May", 0)])
    #expect(letter.variables.map(\.name) == ["date", "date_2"])
    #expect(letter.variables.map(\.pairs) == [[1, 2], [1]])
    #expect(
      try letter.text(in: .en, with: settings("date=3 May")) == "3 May, then 2 May\n\n3 May again")
  }

  @Test("Equal counts stay apart")
  func counts() {
    let letter = letter(
      ["2 packers", "2 photos"], [("count", 1, "2", 0), ("count", 2, "2", 0)])
    #expect(letter.variables.map(\.name) == ["count", "count_2"])
  }

  @Test("Gaps of one name are one variable in different pairs, and two in the same pair")
  func gaps() {
    let letter = letter(
      ["[name] and [name]", "Dear [name]", "XXX", "XXX", "order XXX", "order ___"],
      [
        ("buyer_name", 1, "[name]", 0), ("buyer_name", 1, "[name]", 11),
        ("buyer_name", 2, "[name]", 5), ("blank", 3, "XXX", 0), ("blank", 4, "XXX", 0),
        ("order_id", 5, "XXX", 6), ("order_id", 6, "___", 6),
      ])
    #expect(
      letter.variables.map(\.name) == [
        "buyer_name", "buyer_name_2", "blank", "blank_2", "order_id",
      ])
    #expect(!letter.variables.map(\.isGap).contains(false))
    #expect(letter.variables[0].pairs == [1, 2])
  }

  @Test("A number that a name of the letter's own has already is passed over")
  func takenNames() {
    let letter = letter(
      ["ab", "c"], [("item", 1, "a", 0), ("item_2", 1, "b", 1), ("item", 2, "c", 0)])
    #expect(letter.variables.map(\.name) == ["item", "item_2", "item_3"])
  }

  @Test("Places in any order are filled; those that overlap or lie outside are counted and left")
  func corrupt() throws {
    let letter = letter(
      ["one two three"],
      [
        ("c", 1, "three", 8), ("a", 1, "one", 0), ("d", 1, "two thr", 4), ("b", 1, "two", 4),
        ("e", 1, "one", -3), ("f", 1, "three", .max), ("g", 1, "", 2), ("h", 9, "one", 0),
        ("i", 1, "wto", 4),
      ])
    #expect(letter.misplaced == 6)
    let text = try letter.text(in: .en, with: settings("a=1", "b=2", "c=3", "e=9", "h=9"))
    #expect(["1 two 3", "1 2 3"].contains(text))
  }

  @Test("An empty value takes the words out, and an empty paragraph with them")
  func empty() throws {
    let letter = letter(
      ["Dear Ann", "Ann"], [("buyer_name", 1, "Ann", 5), ("buyer_name", 2, "Ann", 0)])
    #expect(try letter.text(in: .en, with: settings("buyer_name=")) == "Dear")
  }

  @Test("Settings need a name and an equals sign; a language may follow the name")
  func parsing() {
    #expect(VariableSetting("a") == nil)
    #expect(VariableSetting("=a") == nil)
    #expect(VariableSetting(".zh=a") == nil)
    #expect(VariableSetting("a=b=c")?.value == "b=c")
    #expect(VariableSetting("a.zh=b")?.language == .zh)
    #expect(VariableSetting("a.fr=b")?.name == "a.fr")
  }

  @Test("A language that the letter lacks gives no text")
  func missingLanguage() throws {
    #expect(try letter(["a"], []).text(in: .zh) == nil)
  }

  @Test("Without settings, each letter of the sample is its entry's text")
  func sample() throws {
    let corpus = try Corpus(workbook: SampleWorkbookTests.workbook)
    let letters = corpus.entries.filter { $0.kind == .template }
    try #require(letters.count > 20)
    for entry in letters {
      let letter = Letter(entry)
      #expect(letter.misplaced == 0, "\(entry.id)")
      for language in Language.allCases {
        let text = language == .en ? entry.text.en : entry.text.zh
        #expect(try letter.text(in: language) == text, "\(entry.id) \(language)")
      }
    }
  }

  @Test("Each variable of the sample can be set, and changes its own words only")
  func eachVariable() throws {
    let corpus = try Corpus(workbook: SampleWorkbookTests.workbook)
    for entry in corpus.entries where entry.kind == .template {
      let letter = Letter(entry)
      for variable in letter.variables {
        guard let words = variable.text.en else { continue }
        let plain = try letter.text(in: .en) ?? ""
        let filled = try letter.text(in: .en, with: settings("\(variable.name)=⟦\(words)⟧")) ?? ""
        #expect(filled != plain, "\(entry.id) \(variable.name)")
        let back = filled.replacing("⟦", with: "").replacing("⟧", with: "")
        #expect(back == plain || variable.isGap, "\(entry.id) \(variable.name)")
      }
      #expect(Set(letter.variables.map(\.name)).count == letter.variables.count)
    }
  }
}
