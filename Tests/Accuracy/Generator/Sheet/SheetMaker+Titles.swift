import CorpusModel

/// How the titles of one sheet are set.
struct TitleLook: Sendable {
  var style = TitleStyle.plain
  var look = Look.plain
  /// Whether a title's cell is merged across its table.
  var isMerged = false

  /// Plain titles that may be bold or merged.
  static func any(_ random: inout SplitMix64, style: TitleStyle = .plain) -> TitleLook {
    TitleLook(
      style: style, look: random.pick([.plain, .bold, .heading, .filled], or: .plain),
      isMerged: random.happens(0.3))
  }
}

extension SheetMaker {
  /// Puts a title in a row of its own and goes on to the next row.
  mutating func putTitle(_ draft: LetterDraft, _ title: TitleLook, columns: ClosedRange<Int>) {
    let text = title.style.text(of: draft.title, number: entries.count + 1, random: &random)
    let place = put(text, column: columns.lowerBound, look: title.look, as: .title)
    if title.isMerged { merge(rows: row...row, columns: columns) }
    label { $0.titles = [place] }
    row += 1
  }
}
