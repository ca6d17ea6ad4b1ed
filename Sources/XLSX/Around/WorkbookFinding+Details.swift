extension WorkbookFinding.Code {
  /// A picture has no bytes in the workbook: its part or relationship is missing, or it is kept
  /// outside.
  public static let missingPicture = Self(rawValue: "missing_picture")
  /// A picture's bytes are of another type than the workbook says, or of none that is known.
  public static let pictureType = Self(rawValue: "picture_type")
  /// A part around the cells, such as a drawing, is missing or damaged.
  public static let unreadableDetails = Self(rawValue: "unreadable_details")
  /// A merged range, link or comment names no cell of a sheet.
  public static let invalidRange = Self(rawValue: "invalid_range")
}

extension WorkbookFinding {
  /// Makes a finding of something around the cells.
  init(
    _ code: Code, _ message: String, part: String? = nil, sheet: String? = nil,
    cell: CellReference? = nil
  ) {
    self.code = code
    self.message = message
    self.part = part
    self.sheet = sheet
    self.cell = cell
  }
}
