/// One step of a playbook.
public struct Step: Sendable, Equatable {
  /// The step's place in its playbook, 1-based.
  public var index: Int
  /// The caption as the workbook gives it.
  public var caption: Localized
  /// The caption's cell, as `A4`.
  public var cell: String
  /// The first row of the step, 1-based: the caption's own.
  public var firstRow: Int
  /// The last row of the step, 1-based: the one above the next caption, or the last one that a picture covers.
  public var lastRow: Int
  /// The pictures anchored in the step's rows, from top to bottom.
  public var images: [Image]

  /// Creates a step.
  public init(
    index: Int, caption: Localized, cell: String, firstRow: Int, lastRow: Int,
    images: [Image] = []
  ) {
    self.index = index
    self.caption = caption
    self.cell = cell
    self.firstRow = firstRow
    self.lastRow = lastRow
    self.images = images
  }
}
