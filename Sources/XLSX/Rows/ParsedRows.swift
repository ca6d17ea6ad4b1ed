/// The rows of a segment, and what they change in the state of who reads the sheet in order.
struct ParsedRows: ParsedSegment {
  var storage = RowBatch.Storage.fresh()
  var oddities = Arena<Oddity>(capacity: 16)
  var oddityCount = 0
  var rowNumber: UInt32 = 0
  var column: UInt32 = 0
  var cellCount = 0
  /// How many shared strings there must be for the cells to be what they are taken for.
  var sharedStringCount: UInt32 = 0

  func free() {
    storage.free()
    oddities.free()
  }
}
