/// Budgets that keep a hostile workbook from using up the machine.
///
/// The defaults are far above what Excel writes; each can be raised.
///
/// ```swift
/// var limits = Limits.default
/// limits.cells = 1_000_000_000
/// let workbook = try Workbook(path: "huge.xlsx", limits: limits)
/// ```
public struct Limits: Hashable, Sendable {
  /// The most bytes that the parts read may hold when inflated, each part counted once.
  public var inflatedBytes = 4 << 30
  /// The most entries of the zip archive.
  public var entries = 100_000
  /// The most cells of one sheet.
  public var cells = 200_000_000
  /// The most bytes of text that the shared strings may hold, and those of one row.
  public var stringBytes = 1 << 30
  /// The deepest nesting of elements in a part.
  public var depth = 256
  /// The most attributes on one element.
  public var attributes = 256

  /// The budgets that are used where none are given.
  public static let `default` = Limits()

  /// Makes the default budgets, to be changed one by one.
  public init() {}
}
