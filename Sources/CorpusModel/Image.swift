/// A picture and where it lies.
public struct Image: Sendable, Equatable {
  /// How the workbook holds the picture.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// Floating over the cells.
    case drawing
    /// Placed in a cell by Excel 365.
    case cell
    /// Placed in a cell by WPS Office (`DISPIMG`).
    case wps
  }

  /// The picture's path below the output folder, such as `images/0123456789abcdef.png`.
  public var file: String
  /// The SHA-256 of the picture's bytes, 64 lower-case hexadecimal digits.
  public var sha256: String
  /// The media type, such as `image/png`.
  public var mediaType: String
  /// The width in pixels, where the picture's own header gives it.
  public var width: Int?
  /// The height in pixels, where the picture's own header gives it.
  public var height: Int?
  /// The cells that the picture covers.
  public var anchor: Anchor
  /// How the workbook holds the picture.
  public var kind: Kind

  /// Creates a picture.
  public init(
    file: String, sha256: String, mediaType: String, width: Int? = nil, height: Int? = nil,
    anchor: Anchor, kind: Kind
  ) {
    self.file = file
    self.sha256 = sha256
    self.mediaType = mediaType
    self.width = width
    self.height = height
    self.anchor = anchor
    self.kind = kind
  }

  /// The first and the last cell that a picture covers.
  public struct Anchor: Sendable, Equatable {
    /// The top left cell, as `A5`.
    public var from: String
    /// The bottom right cell, as `C20`; the same as ``from`` for a picture in a cell.
    public var to: String

    /// Creates an anchor.
    public init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }
}

/// The bytes of a picture.
public struct Media: Sendable, Equatable {
  /// The SHA-256 of the bytes, 64 lower-case hexadecimal digits.
  public var sha256: String
  /// The path below the output folder, the same as ``Image/file``.
  public var file: String
  /// The picture's bytes as the workbook holds them.
  public var bytes: [UInt8]

  /// Creates a picture's bytes.
  public init(sha256: String, file: String, bytes: [UInt8]) {
    self.sha256 = sha256
    self.file = file
    self.bytes = bytes
  }
}
