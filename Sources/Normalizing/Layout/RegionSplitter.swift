/// Cuts a sheet into the tables that stand beside each other.
///
/// ```
/// English | Chinese |   | English | Chinese      two tables: each is complete without the other
/// English |         |   | Chinese                one table: neither is
/// ```
enum RegionSplitter {
  /// The sheet's tables, from left to right.
  static func regions(of sheet: ReadSheet) -> [Region] {
    let rows = RegionRow.rows(sheet.rows.map { ($0.number, $0.cells) })
    let columns = usedColumns(of: rows)
    guard let first = columns.first, let last = columns.last else { return [] }
    var cuts = cutsAtGaps(rows, columns: columns)
    if cuts.isEmpty { cuts = cutsBetweenPairs(rows, columns: columns) }
    return split(rows, columns: first...last, at: cuts)
  }

  /// The columns that hold a text, ascending; most rows use those of the row above.
  private static func usedColumns(of rows: [RegionRow]) -> [Int] {
    var used: Set<Int> = []
    for (index, row) in rows.enumerated() {
      let above = index > 0 ? rows[index - 1].sketches : []
      if row.sketches.elementsEqual(above, by: { $0.column == $1.column }) { continue }
      for sketch in row.sketches { used.insert(sketch.column) }
    }
    return used.sorted()
  }

  // MARK: Where to cut

  /// The first columns of tables that stand right of a blank column.
  private static func cutsAtGaps(_ rows: [RegionRow], columns: [Int]) -> [Int] {
    var starts: [Int] = []
    for (left, right) in zip(columns, columns.dropFirst()) where right > left + 1 {
      starts.append(right)
    }
    guard !starts.isEmpty else { return [] }
    // A part without both languages belongs to its neighbour.
    let parts = LanguageWeights(rows, starts: starts).parts
    var following = parts
    for index in parts.indices.dropLast().reversed() { following[index].add(following[index + 1]) }
    var cuts: [Int] = []
    var current = parts[0]
    for index in parts.indices.dropFirst() {
      if current.isComplete, following[index].isComplete {
        cuts.append(starts[index - 1])
        current = parts[index]
      } else {
        current.add(parts[index])
      }
    }
    return cuts
  }

  /// The first columns of tables that stand right beside each other.
  ///
  /// Rows must vote for two pairs of columns that do not reach into each other, again and again.
  private static func cutsBetweenPairs(_ rows: [RegionRow], columns: [Int]) -> [Int] {
    var tally: [[Int]: Int] = [:]
    var voting = 0
    for row in rows {
      var votes = 0
      SideVotes.forEach(of: row) { _, _ in votes += 1 }
      if votes > 0 { voting += 1 }
      guard votes > 1 else { continue }
      let spans = SideVotes.votes(of: row).map {
        [min($0.english, $0.chinese), max($0.english, $0.chinese)]
      }
      .sorted { $0[0] < $1[0] }
      let isApart = zip(spans, spans.dropFirst()).allSatisfy { $0[1] < $1[0] }
      if isApart { tally[spans.flatMap { $0 }, default: 0] += 1 }
    }
    guard
      let best = tally.max(by: { left, right in
        left.value == right.value
          ? left.key.lexicographicallyPrecedes(right.key) : left.value < right.value
      }), best.value >= 2, best.value * 2 >= voting
    else { return [] }
    let spans = stride(from: 0, to: best.key.count, by: 2).map { (best.key[$0], best.key[$0 + 1]) }
    return zip(spans, spans.dropFirst()).map { left, right in
      // As many columns stand before the second pair as before the first one.
      let before = (spans.first?.0 ?? 1) - (columns.first ?? 1)
      return max(left.1 + 1, right.0 - before)
    }
  }

  // MARK: Cutting

  private static func split(
    _ rows: [RegionRow], columns: ClosedRange<Int>, at cuts: [Int]
  ) -> [Region] {
    guard !cuts.isEmpty else { return [Region(columns: columns, rows: rows)] }
    let starts = [columns.lowerBound] + cuts
    let ends = cuts.map { $0 - 1 } + [columns.upperBound]
    return zip(starts, ends).compactMap { start, end in
      guard start <= end else { return nil }
      var part: [(number: Int, cells: ArraySlice<TextCell>)] = []
      for row in rows {
        // The cells stand by ascending column.
        let cells = row.cells.drop { $0.column < start }.prefix { $0.column <= end }
        if !cells.isEmpty { part.append((row.number, cells)) }
      }
      return Region(columns: start...end, rows: RegionRow.rows(part))
    }
  }

  /// How much of each language stands in each run of columns.
  private struct LanguageWeights {
    var parts: [Part]

    struct Part {
      var english = 0
      var chinese = 0
      var shared = 0

      /// Whether both languages are there, neither of them as mere labels.
      var isComplete: Bool {
        if shared >= 2 { return true }
        let expected = Double(english) * TextClass.charactersPerWord
        return english >= 12 && chinese >= 12 && expected < 5 * Double(chinese)
          && Double(chinese) < 5 * expected
      }

      mutating func add(_ other: Part) {
        english += other.english
        chinese += other.chinese
        shared += other.shared
      }
    }

    init(_ rows: [RegionRow], starts: [Int]) {
      parts = [Part](repeating: Part(), count: starts.count + 1)
      for row in rows {
        var part = 0
        for (cell, sketch) in zip(row.cells, row.sketches) {
          while part < starts.count, sketch.column >= starts[part] { part += 1 }
          switch sketch.textClass {
          case .english: parts[part].english += cell.profile.latinWords
          case .chinese: parts[part].chinese += cell.profile.han
          case .shared: parts[part].shared += 1
          case .foreign, .plain: break
          }
        }
      }
    }
  }
}
