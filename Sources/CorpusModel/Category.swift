/// A group of entries: one sheet of the workbook.
public struct Category: Sendable, Equatable {
  /// The slug that entries' ids begin with, such as `performance`.
  public var id: String
  /// The category's name in both languages.
  public var name: Localized
  /// The name of the sheet.
  public var sheet: String

  /// Creates a category.
  public init(id: String, name: Localized, sheet: String) {
    self.id = id
    self.name = name
    self.sheet = sheet
  }
}
