/// An English and a Chinese text that translate each other; either may be missing.
public struct Pair: Sendable, Equatable {
  /// The pair's place in its entry, 1-based.
  public var index: Int
  /// What the text does in its letter.
  public var role: Role
  /// The English text as its cells hold it, line ends as `\n`; `nil` where there is none.
  public var en: String?
  /// The Chinese text as its cells hold it, line ends as `\n`; `nil` where there is none.
  public var zh: String?
  /// Where each text came from.
  public var cells: LocalizedCells
  /// The rule that put the two texts together, and how sure it is.
  public var pairing: Decision
  /// The aligned sentences or list items; empty where the pair is one piece or stays whole.
  public var segments: [Segment]

  /// Creates a pair.
  public init(
    index: Int, role: Role, en: String?, zh: String?, cells: LocalizedCells, pairing: Decision,
    segments: [Segment] = []
  ) {
    self.index = index
    self.role = role
    self.en = en
    self.zh = zh
    self.cells = cells
    self.pairing = pairing
    self.segments = segments
  }
}

/// What a text does in its letter.
public enum Role: String, Sendable, Equatable, CaseIterable {
  /// A heading inside an entry.
  case title
  /// `Dear Amazon,`.
  case greeting
  /// The first sentences: who writes and why.
  case opening
  /// The root cause.
  case cause
  /// The line that announces the plan of action.
  case planHeading = "plan_heading"
  /// A numbered or listed measure.
  case item
  /// Anything else in the letter.
  case body
  /// The last sentences: thanks, hope, request.
  case closing
  /// `Sincerely,`.
  case signoff
  /// The writer's name.
  case signature
  /// A subject line.
  case subject
  /// A remark for the reader of the workbook.
  case note
}

/// An aligned piece of a pair: a sentence or a list item.
public struct Segment: Sendable, Equatable {
  /// The English piece; empty where the Chinese one has no counterpart.
  public var en: String
  /// The Chinese piece; empty where the English one has no counterpart.
  public var zh: String
  /// How sure the alignment is, from 0 to 1, rounded to three decimals.
  public var score: Double

  /// Creates a segment; the score is clamped to 0...1 and rounded.
  public init(en: String, zh: String, score: Double) {
    self.en = en
    self.zh = zh
    self.score = Decision.rounded(score)
  }
}
