extension ReadText {
  /// Where a piece stands among the pieces of the text, which are in order.
  func place(of piece: Placeable) -> Int {
    var (low, high) = (0, placeables.count)
    while low < high {
      let middle = (low + high) / 2
      if placeables[middle].range.lowerBound < piece.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
