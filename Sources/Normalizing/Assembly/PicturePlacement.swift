/// Gives each picture to the entry whose rows it lies over.
enum PicturePlacement {
  /// How many entries above a picture are asked whether they share its columns.
  private static let reach = 8

  /// A picture between two entries belongs to the one above it, one above the first to the first; of
  /// tables beside each other the one whose columns it touches.
  static func place(_ pictures: [GridPicture], in entries: inout [EntryDraft]) {
    guard !pictures.isEmpty else { return }
    var places: [(index: Int, range: GridRange)] = []
    for (index, entry) in entries.enumerated() {
      if let range = entry.range { places.append((index, range)) }
    }
    places.sort { ($0.range.firstRow, $0.index) < ($1.range.firstRow, $1.index) }
    guard let first = places.first else { return }
    for picture in pictures {
      let row = picture.range.firstRow
      var low = 0
      var high = places.count
      while low < high {
        let middle = (low + high) / 2
        if places[middle].range.firstRow <= row { low = middle + 1 } else { high = middle }
      }
      let above = places[max(0, low - reach)..<low]
      let best = above.last { isBeside($0.range, picture.range) } ?? above.last ?? first
      entries[best.index].images.append(picture.image)
    }
  }

  private static func isBeside(_ entry: GridRange, _ picture: GridRange) -> Bool {
    picture.firstColumn <= entry.lastColumn + 1 && picture.lastColumn >= entry.firstColumn
  }
}
