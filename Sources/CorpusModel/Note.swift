/// An author's remark, lifted out of a letter or standing beside it.
public struct Note: Sendable, Equatable {
  /// The remark as the cell holds it, brackets included.
  public var text: String
  /// The remark's language as a BCP 47 tag, such as `zh-Hans`; `und` where it can't be told, `zxx` for no language.
  public var language: String
  /// The cell, as `A107`.
  public var cell: String

  /// Creates a note.
  public init(text: String, language: String, cell: String) {
    self.text = text
    self.language = language
    self.cell = cell
  }
}
