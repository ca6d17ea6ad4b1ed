import CorpusModel
import Normalizing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Times the normalizer on ever longer sheets: ten times the rows may take eleven times as long.
///
/// Processor time is what counts, as a busy machine gives a program less of it and takes longer.
struct ScaleRun {
  /// How often each size is normalized; the median counts.
  private static let runs = 5

  var letters: [Letter]

  /// One line for each size.
  func run(rows sizes: [Int] = [2_000, 20_000, 200_000], _ say: (String) -> Void) {
    var last: Double?
    for size in sizes {
      let grid = grid(rows: size)
      var pairs = 0
      let times = (0..<Self.runs).map { _ in
        let start = clock()
        let corpus = Normalizer.normalize(
          sheets: [grid],
          source: (file: "generated.xlsx", sha256: String(repeating: "0", count: 64), bytes: 0),
          generator: "accuracy")
        pairs = corpus.entries.reduce(0) { $0 + $1.pairs.count }
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
      }
      let seconds = times.sorted()[Self.runs / 2]
      let factor = last.map { " — \(rounded(seconds / $0)) times as long" } ?? ""
      last = seconds
      say("\(size) rows, \(pairs) pairs: \(rounded(seconds)) s of processor time\(factor)")
    }
  }

  private func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }

  /// English and Chinese letters below each other until the rows are used up.
  private func grid(rows: Int) -> SheetGrid {
    var random = SplitMix64(seed: 1, name: "scale")
    var maker = SheetMaker(random: random)
    var number = 0
    while maker.row < rows {
      for letter in random.shuffled(letters) where maker.row < rows {
        number += 1
        var draft = LetterDraft(letter, random: &random)
        draft.title.zh = "\(draft.title.zh ?? "")之\(ListMarkers.chinese(number % 19 + 1))"
        maker.putTitledLetters([draft], Sides(en: 1, zh: 2), TitleLook(look: .bold))
      }
    }
    return maker.finished(layout: "scale", seed: 1).grid
  }
}
