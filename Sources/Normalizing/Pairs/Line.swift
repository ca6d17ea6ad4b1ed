package import CorpusModel

/// A stretch of a letter in one or both languages: what becomes a pair.
package struct Line: Sendable {
  /// The English text and its cells.
  package var en: Side?
  /// The Chinese text and its cells.
  package var zh: Side?
  /// The rule that put the two sides together, and how sure it is.
  package var pairing: Decision

  /// Creates a line.
  package init(en: Side? = nil, zh: Side? = nil, pairing: Decision) {
    self.en = en
    self.zh = zh
    self.pairing = pairing
  }

  /// One language's text of a line.
  package struct Side: Sendable {
    /// The text as its cells hold it.
    package var text: String
    /// The cells, in the order of joining.
    package var cells: [TextCell]

    /// Creates a side.
    package init(text: String, cells: [TextCell]) {
      self.text = text
      self.cells = cells
    }

    /// What the text is written in, where it is that of one whole cell.
    var profile: LanguageProfile? {
      guard cells.count == 1, cells[0].raw == text else { return nil }
      return cells[0].profile
    }

    /// A side that is one whole cell.
    package init(_ cell: TextCell) {
      self.init(text: cell.raw, cells: [cell])
    }
  }

  /// All cells of the line, without repetition, in reading order.
  package var cells: [TextCell] {
    if zh == nil, let only = en?.cells, only.count == 1 { return only }
    if en == nil, let only = zh?.cells, only.count == 1 { return only }
    if let en = en?.cells, let zh = zh?.cells, en.count == 1, zh.count == 1 {
      if en[0].ordinal == zh[0].ordinal { return en }
      return en[0].ordinal < zh[0].ordinal ? en + zh : zh + en
    }
    let all = (en?.cells ?? []) + (zh?.cells ?? [])
    var seen: Set<Int> = []
    return all.filter { seen.insert($0.ordinal).inserted }.sorted { $0.ordinal < $1.ordinal }
  }
}
