/// The name that was probably meant.
enum NearestName {
  /// `; did you mean 'order_id'?`, or nothing where no name is near.
  static func hint(_ wrong: String, among names: [String]) -> String {
    nearest(wrong, among: names).map { " (did you mean '\($0)'?)" } ?? ""
  }

  /// The nearest of some names, the first of equally near ones; `nil` where none is near.
  static func nearest(_ wrong: String, among names: [String]) -> String? {
    // What is typed may be long; names are not.
    let typed = Array(wrong.lowercased().unicodeScalars.prefix(80))
    let limit = max(1, typed.count / 3)
    var best: (name: String, distance: Int)?
    for name in names {
      let scalars = Array(name.lowercased().unicodeScalars)
      let isPart = typed.count >= 3 && name.lowercased().contains(wrong.lowercased())
      let distance = isPart ? min(limit, distance(typed, scalars)) : distance(typed, scalars)
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// How many letters must be put in, left out, changed or exchanged with their neighbour.
  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...other.count)
    for (row, scalar) in one.enumerated() {
      var line = [row + 1]
      line.reserveCapacity(other.count + 1)
      for (column, match) in other.enumerated() {
        var cost = min(
          line[column] + 1, last[column + 1] + 1, last[column] + (scalar == match ? 0 : 1))
        if row > 0, column > 0, scalar == other[column - 1], one[row - 1] == match {
          cost = min(cost, before[column - 1] + 1)
        }
        line.append(cost)
      }
      (before, last) = (last, line)
    }
    return last[other.count]
  }
}
