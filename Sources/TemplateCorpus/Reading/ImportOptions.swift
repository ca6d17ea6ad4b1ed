public import struct XLSX.Limits

/// What a workbook is read with.
public struct ImportOptions: Sendable {
  /// Whether hidden sheets, rows and columns are read too; if not, findings say what was left out.
  public var includeHidden: Bool
  /// The path of a catalogue of one's own in JSON; `nil` for the built-in one.
  public var catalogue: String?
  /// How much a workbook may ask for before it is refused.
  public var limits: Limits

  /// Creates options; the defaults read what Excel shows.
  public init(
    includeHidden: Bool = false, catalogue: String? = nil, limits: Limits = .default
  ) {
    self.includeHidden = includeHidden
    self.catalogue = catalogue
    self.limits = limits
  }
}
