/// A non-empty cell as the workbook holds it, and where its text went.
public struct SourceCell: Sendable, Equatable {
  /// What kind of value a cell holds, as `cells` prints it.
  public enum ValueType: String, Sendable, Equatable, CaseIterable {
    /// A text.
    case text
    /// A number.
    case number
    /// True or false.
    case boolean
    /// An error such as `#N/A`.
    case error
    /// A date.
    case date
    /// A time of day.
    case time
    /// A date with a time of day.
    case dateTime = "datetime"
    /// A length of time.
    case duration
  }

  /// Where a cell's text went; every cell has exactly one place.
  public enum Place: String, Sendable, Equatable, CaseIterable {
    /// The title of an entry.
    case title
    /// A pair.
    case pair
    /// The caption of a step, or a line that introduces the steps.
    case step
    /// A contact: address, label or section title of a directory.
    case contact
    /// A note of an entry.
    case note
    /// A column's header.
    case header
    /// A column beside the letters: number, scenario, remark.
    case label
    /// A picture placed in the cell.
    case image
    /// Left out; a finding says why.
    case skipped
  }

  /// The sheet's index, 1-based.
  public var sheet: Int
  /// The row, 1-based.
  public var row: Int
  /// The column, 1-based.
  public var column: Int
  /// What kind of value the cell holds.
  public var type: ValueType
  /// The value as text, line ends as `\n`.
  public var text: String
  /// Where the text went.
  public var place: Place
  /// The id of the entry that holds the text, if one does.
  public var entry: String?

  /// Creates a cell.
  public init(
    sheet: Int, row: Int, column: Int, type: ValueType, text: String, place: Place,
    entry: String? = nil
  ) {
    self.sheet = sheet
    self.row = row
    self.column = column
    self.type = type
    self.text = text
    self.place = place
    self.entry = entry
  }
}
