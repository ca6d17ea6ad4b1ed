/// How far the conversion of one workbook is.
public struct ConversionProgress: Sendable, Equatable {
  /// What share is done, from 0 to 1.
  public var fraction: Double
  /// What is being done, such as `book.xlsx: reading 效绩模板`.
  public var label: String

  /// Creates a progress report.
  public init(fraction: Double, label: String) {
    self.fraction = fraction
    self.label = label
  }
}
