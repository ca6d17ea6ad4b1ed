internal import XMLEvents
internal import ZipContainer

/// Budgets that keep a hostile workbook from using up the machine.
///
/// The defaults are far above what Excel writes; each can be raised. An error says by
/// ``WorkbookError/limit`` which one it was.
///
/// ```swift
/// var limits = Limits.default
/// limits.cells = 1_000_000_000
/// let workbook = try Workbook(path: "huge.xlsx", limits: limits)
/// ```
public struct Limits: Hashable, Sendable {
  /// The most bytes that the parts read may hold when inflated, each part counted once for each
  /// sheet that refers to it.
  public var inflatedBytes = 4 << 30
  /// The most entries of the zip archive.
  public var entries = 100_000
  /// The most cells of one sheet.
  public var cells = 200_000_000
  /// The most bytes of text held at a time: those of the shared strings, with four for the place of
  /// each; those of one row; those of what lies around a sheet's cells.
  ///
  /// `nil` stands for 128 MiB or 16 times the file's own bytes, whichever is more: a small file
  /// cannot fill the memory, and a large one is read whatever it holds.
  public var stringBytes: Int?
  /// The most bytes that all pictures whose bytes are asked for may have; `nil` as for
  /// ``stringBytes``.
  public var pictureBytes: Int?
  /// The most things that a part may list, such as merged ranges, links, comments or formats; cells
  /// and shared strings have limits of their own.
  public var items = 1_000_000
  /// The deepest nesting of elements in a part.
  public var depth = 256
  /// The most attributes on one element, declarations of namespaces included.
  public var attributes = 256
  /// The most bytes of a single tag or comment in a part.
  public var markupBytes = 512 << 10

  /// The budgets that are used where none are given.
  public static let `default` = Limits()

  /// Makes the default budgets, to be changed one by one.
  public init() {}
}

extension Limits {
  /// The limits by name, as a person sets them.
  public enum Name: String, BitwiseCopyable, Hashable, Sendable, CaseIterable {
    /// ``Limits/inflatedBytes``.
    case inflatedBytes = "inflated-bytes"
    /// ``Limits/entries``.
    case entries
    /// ``Limits/cells``.
    case cells
    /// ``Limits/stringBytes``.
    case stringBytes = "string-bytes"
    /// ``Limits/pictureBytes``.
    case pictureBytes = "picture-bytes"
    /// ``Limits/items``.
    case items
    /// ``Limits/depth``.
    case depth
    /// ``Limits/attributes``.
    case attributes
    /// ``Limits/markupBytes``.
    case markupBytes = "markup-bytes"
  }

  /// Sets the limit of that name.
  public mutating func set(_ name: Name, to value: Int) {
    switch name {
    case .inflatedBytes: inflatedBytes = value
    case .entries: entries = value
    case .cells: cells = value
    case .stringBytes: stringBytes = value
    case .pictureBytes: pictureBytes = value
    case .items: items = value
    case .depth: depth = value
    case .attributes: attributes = value
    case .markupBytes: markupBytes = value
    }
  }

  /// The bytes that a file of that length may take in memory where nobody says otherwise.
  static func memory(forFileOf bytes: Int) -> Int {
    let times16 = bytes.multipliedReportingOverflow(by: 16)
    return max(128 << 20, times16.overflow ? .max : times16.partialValue)
  }

  /// The budgets of one part's XML, in a file of that length.
  func xml(forFileOf bytes: Int) -> XMLLimits {
    XMLLimits(
      depth: depth, attributes: attributes, markupBytes: markupBytes,
      textBytes: stringBytes ?? Self.memory(forFileOf: bytes), items: items)
  }

  /// The budgets of the archive, in a file of that length.
  func zip(forFileOf bytes: Int) -> ZipArchive.Limits {
    ZipArchive.Limits(
      entries: entries, inflatedBytes: inflatedBytes,
      heldBytes: pictureBytes ?? Self.memory(forFileOf: bytes))
  }
}
