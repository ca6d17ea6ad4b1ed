import CorpusModel

extension SheetScorer {
  /// Pairs by their cells and texts; in those that are right the roles, segments and variables.
  mutating func scorePairs() {
    var pool: [PairKey: [FoundPair]] = [:]
    var total = 0
    for entry in corpus.entries {
      for pair in entry.pairs {
        let variables = entry.variables.filter { $0.pair == pair.index }
        pool[PairKey(pair), default: []].append(FoundPair(pair: pair, variables: variables))
        total += 1
      }
    }
    var right = 0
    var owed = 0
    for entry in sheet.entries {
      let pairs = grain(of: entry, in: pool)
      owed += pairs.count
      for label in pairs {
        let found = take(label, from: &pool)
        if found == nil { miss("pair", at: label.place, label.excerpt, nearest(to: label)) }
        right += found == nil ? 0 : 1
        scoreInside(label, found)
      }
    }
    count(.pairRecall, right, of: owed)
    count(.pairPrecision, right, of: total)
    for found in pool.values.joined().sorted(by: { $0.pair.firstCell < $1.pair.firstCell }) {
      miss("pair", at: found.pair.firstCell, "no such pair", found.pair.excerpt)
    }
  }

  /// The grain in which more of an entry's pairs were found.
  private func grain(of entry: EntryLabel, in pool: [PairKey: [FoundPair]]) -> [PairLabel] {
    let isFiner = entry.finerPairs.contains { label in
      PairKey.all(of: label).contains { pool[$0]?.isEmpty == false }
    }
    let isWhole = entry.pairs.contains { label in
      PairKey.all(of: label).contains { pool[$0]?.isEmpty == false }
    }
    return isFiner && !isWhole ? entry.finerPairs : entry.pairs
  }

  private func take(_ label: PairLabel, from pool: inout [PairKey: [FoundPair]]) -> FoundPair? {
    for key in PairKey.all(of: label) where pool[key]?.isEmpty == false {
      return pool[key]?.removeFirst()
    }
    return nil
  }

  private mutating func scoreInside(_ label: PairLabel, _ found: FoundPair?) {
    if let best = label.roles.first {
      let isRight = found.map { label.roles.contains($0.pair.role) } ?? false
      count(.roles, isRight ? 1 : 0, of: 1)
      if let found, !isRight {
        miss(
          "role", at: label.place, "\(best.rawValue): \(label.excerpt)", found.pair.role.rawValue)
      }
    }
    scoreSegments(label, found?.pair)
    scoreVariables(label, found)
  }

  private func nearest(to label: PairLabel) -> String {
    let names = Set((label.enCells + label.zhCells).map(\.description))
    let pairs = corpus.entries.flatMap(\.pairs)
    let near = pairs.first { !names.isDisjoint(with: $0.cells.en + $0.cells.zh) }
    return near?.excerpt ?? "no pair with these cells"
  }
}

/// A pair that was found, with its variables.
struct FoundPair {
  var pair: Pair
  var variables: [Variable]
}

/// What makes two pairs the same: their cells, and their texts but for white space.
struct PairKey: Hashable {
  var enCells: [String]
  var zhCells: [String]
  var en: String
  var zh: String

  init(_ pair: Pair) {
    enCells = pair.cells.en
    zhCells = pair.cells.zh
    en = (pair.en ?? "").essence
    zh = (pair.zh ?? "").essence
  }

  private init(_ label: PairLabel, en: String?, zh: String?) {
    enCells = label.enCells.map(\.description)
    zhCells = label.zhCells.map(\.description)
    self.en = (en ?? "").essence
    self.zh = (zh ?? "").essence
  }

  /// With the author's notes, and without them.
  static func all(of label: PairLabel) -> [PairKey] {
    [
      PairKey(label, en: label.en?.string, zh: label.zh?.string),
      PairKey(label, en: label.en?.lifted, zh: label.zh?.lifted),
    ]
  }
}

extension PairLabel {
  /// The cell to look at first.
  var place: String { (enCells.first ?? zhCells.first)?.description ?? "" }

  /// Both texts in one line.
  var excerpt: String {
    let cells = (enCells.map(\.description) + ["|"] + zhCells.map(\.description))
    return "\(cells.joined(separator: " ")): \((en?.string ?? "—").excerpt(40)) | "
      + (zh?.string ?? "—").excerpt(30)
  }
}
