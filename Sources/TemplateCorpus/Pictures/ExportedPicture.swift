/// A place of a workbook that shows a picture, and the file that the picture was written to.
public struct ExportedPicture: Sendable, Equatable {
  /// How the workbook holds the picture.
  public enum Kind: String, Sendable, CaseIterable {
    /// Floating over the cells.
    case drawing
    /// Placed in a cell by Excel 365.
    case cell
    /// Placed in a cell by WPS Office (`DISPIMG`).
    case wps
  }

  /// The sheet's name.
  public let sheet: String
  /// The cells that it covers, such as `B2` or `B2:D9`.
  public let cells: String
  /// How the workbook holds it.
  public let kind: Kind
  /// The media type that its bytes show, or else the one the workbook gives.
  public let mediaType: String
  /// The width in pixels, where the picture's own header gives it.
  public let width: Int?
  /// The height in pixels, where the picture's own header gives it.
  public let height: Int?
  /// The number of its bytes.
  public let bytes: Int
  /// The name that the workbook gives it; empty for none.
  public let name: String
  /// The description for those who can't see it; empty for none.
  public let text: String
  /// The file's name in the folder; the same for all places that show the same picture.
  public internal(set) var file: String
}
