/// The figures that must not fall, as a checked-in file holds them.
///
/// One line a layout: `held-back english-chinese titles 100 entries 100 …`, after a line that names
/// the seeds they were measured on.
struct Thresholds {
  /// A file that cannot be read, in one sentence.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  var seeds = 0
  private var figures: [String: [String: Double]] = [:]

  init(seeds: Int) { self.seeds = seeds }

  init(_ text: String, file: String) throws(Failure) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.split(separator: " ").map(String.init)
      let place = "\(file):\(index + 1)"
      guard let first = words.first, !first.hasPrefix("//") else { continue }
      if first == "seeds", words.count == 2, let number = Int(words[1]) {
        seeds = number
        continue
      }
      guard words.count >= 4, words.count % 2 == 0 else {
        throw Failure(description: "\(place): a set, a layout, and figures by name")
      }
      var row: [String: Double] = [:]
      for index in stride(from: 2, to: words.count, by: 2) {
        guard let figure = Double(words[index + 1]),
          Measure(rawValue: words[index]) != nil
        else { throw Failure(description: "\(place): “\(words[index])” with its figure") }
        row[words[index]] = figure
      }
      figures["\(words[0]) \(words[1])"] = row
    }
  }

  /// Takes the figures of a run.
  mutating func take(_ rows: [(layout: String, score: Score)], set: LetterSet) {
    for row in rows {
      var figures: [String: Double] = [:]
      for measure in Measure.allCases {
        guard let share = row.score[measure].share else { continue }
        figures[measure.rawValue] = Double(ScoreTable.percent(share))
      }
      self.figures["\(set.rawValue) \(row.layout)"] = figures
    }
  }

  /// What fell below its figure; false pairs and broken laws are always too many.
  func falls(of rows: [(layout: String, score: Score)], set: LetterSet, seeds: Int)
    throws(Failure) -> [String]
  {
    guard seeds == self.seeds else {
      throw Failure(description: "the thresholds hold for \(self.seeds) seeds, not for \(seeds)")
    }
    return rows.flatMap { row -> [String] in
      let figures = figures["\(set.rawValue) \(row.layout)"] ?? [:]
      var falls = Measure.allCases.compactMap { measure -> String? in
        guard let floor = figures[measure.rawValue] else { return nil }
        let share = row.score[measure].share ?? 1
        guard (Double(ScoreTable.percent(share)) ?? 0) < floor else { return nil }
        return
          "\(row.layout): \(measure.rawValue) fell from \(floor) to \(ScoreTable.percent(share))"
      }
      if row.score.falsePairs > 0 {
        falls.append("\(row.layout): \(row.score.falsePairs) false pairs")
      }
      if row.score.brokenLaws > 0 {
        falls.append("\(row.layout): \(row.score.brokenLaws) broken laws")
      }
      return falls
    }
  }

  /// The file's text, the same for the same figures.
  var text: String {
    var lines = ["// Written by accuracy --update-thresholds; percent.", "seeds \(seeds)"]
    for (name, row) in figures.sorted(by: { $0.key < $1.key }) {
      let words = Measure.allCases.compactMap { measure in
        row[measure.rawValue].map { "\(measure.rawValue) \($0)" }
      }
      if !words.isEmpty { lines.append("\(name) \(words.joined(separator: " "))") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
