/// A text without its author's notes, and the notes.
package struct LiftedText: Sendable, Equatable {
  /// The text without the notes; the space that stood around each is closed up.
  package var text: String
  /// The notes in their order.
  package var notes: [LiftedNote]
  /// Where the notes stood, as indexes into the scalars of the original text.
  package var ranges: [Range<Int>]
}

/// A remark in brackets that was lifted out of a text.
package struct LiftedNote: Sendable, Equatable {
  /// The remark, brackets included.
  package var text: String
  /// Its language as a BCP 47 tag.
  package var language: String
  /// Where it stood in the original text, in UTF-8 bytes.
  package var offset: Int
  /// How long it is, in UTF-8 bytes.
  package var length: Int
}
