/// A picture of a sheet and the cells it lies on.
public struct Picture: Hashable, Sendable {
  /// How the workbook holds a picture.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Floating over the cells.
    case drawing
    /// Placed in a cell by Excel 365.
    case cell
    /// Placed in a cell by WPS Office (`DISPIMG`).
    case wps
  }

  /// How the workbook holds it.
  public let kind: Kind
  /// The cells from its top left corner to its bottom right one.
  ///
  /// For a drawing that names both cells they are those of the file; otherwise the second follows
  /// from the picture's size and the sheet's row heights and column widths. A picture in a cell has
  /// that cell, or the merged range that the cell begins.
  public let range: CellRange
  /// The name that the workbook gives it, such as `Picture 1`; empty for none.
  public let name: String
  /// The description for those who can't see it; empty for none.
  public let text: String
  /// Whether Excel hides it.
  public let isHidden: Bool
  /// The part that holds its bytes, such as `xl/media/image1.png`.
  public let part: String
  /// The media type that its bytes show, or else the one the workbook gives.
  public let mediaType: String
  /// The number of its bytes.
  public let byteCount: Int
  /// The width in pixels, where the picture's own header gives it.
  public let width: Int?
  /// The height in pixels, where the picture's own header gives it.
  public let height: Int?
}
