/// The proof that nothing was lost: how many cells there were and where each went.
public struct Accounting: Sendable, Equatable {
  /// How many cells of all sheets hold a value.
  public var cellsTotal: Int
  /// How many of them went to each place; their sum is ``cellsTotal``.
  public var cellsByPlace: [Count]
  /// The sum of the sheets' last used row numbers.
  public var rowsTotal: Int
  /// How many rows hold a value.
  public var rowsUsed: Int
  /// How many rows up to each sheet's last one hold none.
  public var rowsBlank: Int

  /// How many cells went to one place.
  public struct Count: Sendable, Equatable {
    /// The place.
    public var place: SourceCell.Place
    /// How many cells went there.
    public var cells: Int

    /// Creates a count.
    public init(place: SourceCell.Place, cells: Int) {
      self.place = place
      self.cells = cells
    }
  }

  /// Creates an account.
  public init(
    cellsTotal: Int = 0, cellsByPlace: [Count] = [], rowsTotal: Int = 0, rowsUsed: Int = 0,
    rowsBlank: Int = 0
  ) {
    self.cellsTotal = cellsTotal
    self.cellsByPlace = cellsByPlace
    self.rowsTotal = rowsTotal
    self.rowsUsed = rowsUsed
    self.rowsBlank = rowsBlank
  }

  /// Counts the cells and rows of a corpus.
  public init(cells: [SourceCell], sheets: [SourceSheet]) {
    let counts = SourceCell.Place.allCases.map { place in
      Count(place: place, cells: cells.reduce(0) { $0 + ($1.place == place ? 1 : 0) })
    }
    self.init(
      cellsTotal: cells.count, cellsByPlace: counts,
      rowsTotal: sheets.reduce(0) { $0 + $1.lastRow },
      rowsUsed: sheets.reduce(0) { $0 + $1.usedRows },
      rowsBlank: sheets.reduce(0) { $0 + $1.blankRows })
  }
}
