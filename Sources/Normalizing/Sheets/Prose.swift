/// Tells text that reads like a sentence from names, labels and codes.
enum Prose {
  /// An English sentence: five words or more, or three with a sentence's end.
  static func isEnglish(_ cell: TextCell) -> Bool {
    guard cell.language == .english || cell.language == .mixed else { return false }
    let words = cell.profile.latinWords
    return words >= 5 || words >= 3 && TextEnd.endsSentence(cell.text)
  }

  /// A Chinese sentence: eight characters or more, or four with a sentence's end.
  static func isChinese(_ cell: TextCell) -> Bool {
    guard cell.language == .chinese || cell.language == .mixed else { return false }
    let han = cell.profile.han
    return han >= 8 || han >= 4 && TextEnd.endsSentence(cell.text)
  }

  /// Both languages in one cell, each with a phrase of its own.
  static func isShared(_ cell: TextCell) -> Bool {
    cell.language == .mixed && cell.profile.han >= 4 && cell.profile.longestLatinRun >= 3
  }
}
