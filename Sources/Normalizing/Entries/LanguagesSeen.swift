/// How many rows of each language the current entry holds so far.
struct LanguagesSeen: Sendable {
  var english = 0
  var chinese = 0

  mutating func add(_ row: LetterRow) {
    for text in row.texts {
      switch text.textClass {
      case .english: english += 1
      case .chinese: chinese += 1
      case .shared:
        english += 1
        chinese += 1
      case .foreign, .plain: break
      }
    }
  }
}
