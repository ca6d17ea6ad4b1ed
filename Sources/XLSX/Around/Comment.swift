/// A comment on a cell: a note, or a thread with its replies.
public struct Comment: Hashable, Sendable {
  /// One contribution to a comment.
  public struct Message: Hashable, Sendable {
    /// Who wrote it, as far as the workbook says.
    public let author: String?
    /// The text, line ends as `\n`.
    public let text: String
    /// When it was written: ISO 8601 as the workbook has it; nil for notes.
    public let time: String?
  }

  /// The cell.
  public let cell: CellReference
  /// The note, or the thread's first message.
  public let message: Message
  /// The answers in a thread, in the order of the file; none for notes.
  public internal(set) var replies: [Message] = []
  /// Whether it is a thread, and not a note.
  public let isThread: Bool
  /// Whether a thread is marked as resolved.
  public let isResolved: Bool
}
