/// A text of a letter in one row.
struct RowText: Sendable {
  /// Where it stands.
  var cell: TextCell
  /// What it is.
  var textClass: TextClass
  /// Where in a letter it may stand.
  var cues: LetterCues
}

/// The texts of a letter in one row: two at most in nearly any sheet, and those make no array.
struct RowTexts: Sendable, RandomAccessCollection {
  private var first: RowText?
  private var second: RowText?
  private var more: [RowText] = []

  /// No texts.
  init() {}

  /// One text.
  init(_ only: RowText) { first = only }

  var startIndex: Int { 0 }
  var endIndex: Int { first == nil ? 0 : second == nil ? 1 : 2 + more.count }

  subscript(index: Int) -> RowText {
    switch index {
    case 0: if let first { return first }
    case 1: if let second { return second }
    default: break
    }
    return more[index - 2]
  }

  /// Adds a text to the right of the others.
  mutating func append(_ text: RowText) {
    if first == nil {
      first = text
    } else if second == nil {
      second = text
    } else {
      more.append(text)
    }
  }
}
