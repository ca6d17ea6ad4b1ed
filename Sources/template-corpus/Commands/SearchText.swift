internal import TemplateCorpus

/// What a search found, for a person: a heading for each hit, its English and its Chinese below.
struct SearchText {
  let style: Style
  /// How many columns a line may have.
  let width: Int

  func lines(for hits: [SearchHit]) -> [String] {
    hits.enumerated().flatMap { index, hit in
      (index > 0 ? [""] : []) + [heading(of: hit)] + texts(of: hit)
    }
  }

  private func heading(of hit: SearchHit) -> String {
    let title = numberedTitle(hit.number, hit.title)
    let place =
      hit.pair.map { "  pair \($0)" + (hit.role.map { ", \($0.words)" } ?? "") } ?? "  title"
    return style.bold(title.isEmpty ? hit.entry : title) + style.dim("  \(hit.entry)\(place)")
  }

  private func texts(of hit: SearchHit) -> [String] {
    [("en", hit.text.en, hit.englishHighlights), ("zh", hit.text.zh, hit.chineseHighlights)]
      .compactMap { label, text, highlights in
        text.map {
          "  \(style.dim(label))  " + Excerpt($0, highlights, width: width - 7).text(style)
        }
      }
  }
}

/// A title as people know it, after the catalogue's number where it does not begin with it: `3.1 迟发率高的`.
func numberedTitle(_ number: String?, _ title: Localized) -> String {
  let words = title.zh ?? title.en ?? ""
  guard let number, !words.hasPrefix(number) else { return words }
  return words.isEmpty ? number : "\(number) \(words)"
}

extension Role {
  /// The role as people say it: `plan heading`.
  var words: String { rawValue.replacing("_", with: " ") }
}

/// A piece of a text around its first highlight, on one line.
struct Excerpt {
  private var pieces: [(text: String, isHighlighted: Bool)] = []

  /// Takes as much of a text as fits into some terminal columns.
  init(_ text: String, _ highlights: [Range<Int>], width: Int) {
    let bytes = Array(text.utf8)
    let isWhole = text.displayWidth <= max(20, width) - 2
    let first = highlights.first?.lowerBound ?? 0
    var start = isWhole ? 0 : Excerpt.start(before: first, in: bytes, width: width / 3)
    var room = max(20, width) - 2
    if start > 0 { pieces.append(("…", false)) }
    for range in highlights + [bytes.count..<bytes.count] where range.lowerBound >= start {
      for (piece, isHighlighted) in [
        (bytes[start..<range.lowerBound], false), (bytes[range], true),
      ] {
        let line = String(decoding: piece, as: UTF8.self).map { $0.isNewline ? " " : $0 }
        let fitted = String(line).fitted(to: max(1, room))
        pieces.append((fitted, isHighlighted))
        room -= fitted.displayWidth
        if room <= 1 { return }
      }
      start = range.upperBound
    }
  }

  /// The piece in colour where the terminal knows it.
  func text(_ style: Style) -> String {
    pieces.map { $0.isHighlighted ? style.yellow($0.text) : $0.text }.joined()
  }

  /// Where to begin so that a highlight has some words before it: the text's start if that is near,
  /// else the start of a character and, where there is one, of a word.
  private static func start(before highlight: Int, in bytes: [UInt8], width: Int) -> Int {
    guard highlight > width else { return 0 }
    var start = highlight - width
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let space = UInt8(ascii: " ")
    guard start > 0, bytes[start - 1] != space else { return start }
    return bytes[start..<highlight].firstIndex(of: space).map { $0 + 1 } ?? start
  }
}
