internal import Normalizing
internal import XLSX

/// A sheet that was read before its turn, as if it were the workbook's only one.
struct SheetAhead: Sendable {
  /// The cells; the files of the pictures are named anew when it is the sheet's turn.
  private(set) var grid: SheetGrid
  /// The grid's pictures in their order.
  private let pictures: [Picture]
  /// What was odd.
  let findings: [Finding]
  /// What the texts took of the share that the sheet had.
  let budget: GridBudget

  /// Reads a sheet.
  ///
  /// Throws whatever is wrong with the sheet or one of its pictures, or if its share of the budget
  /// does not suffice: then it must be read in its turn, which alone tells what comes of it.
  init(_ sheet: Sheet, of workbook: Workbook, pictures parts: PictureParts, share: GridBudget)
    throws
  {
    var store = PictureStore(parts)
    var shown: [Picture] = []
    var odd: [Finding] = []
    var share = share
    grid = try SheetGrid(sheet, of: workbook, budget: &share) { picture in
      shown.append(picture)
      return try store.image(for: picture)
    } found: {
      odd.append(Finding($0))
    }
    (pictures, findings, budget) = (shown, odd, share)
  }

  /// Names the files of the pictures after those of the sheets before.
  mutating func nameImages(by store: inout PictureStore) throws(WorkbookError) {
    for (place, picture) in pictures.enumerated() where grid.pictures.indices.contains(place) {
      grid.pictures[place].image = try store.image(for: picture)
    }
  }
}
