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
/// Processor time is what counts, as a busy machine gives a program less of it and takes longer. The sizes
/// are timed in turn, so that what else the machine does falls on all of them alike; a figure is the median
/// of the rounds, a ratio the median of the rounds' own ratios.
struct ScaleRun {
  private static let rounds = 7

  var letters: [Letter]

  /// One line for each size.
  func run(rows sizes: [Int] = [2_000, 20_000, 200_000], _ say: (String) -> Void) {
    let grids = sizes.map(grid(rows:))
    let rounds = (0..<Self.rounds).map { _ in grids.map(Self.time) }
    for (place, size) in sizes.enumerated() {
      let seconds = Self.median(rounds.map { $0[place].seconds })
      var line =
        "\(size) rows, \(rounds[0][place].pairs) pairs: \(rounded(seconds)) s of processor time"
      if place > 0 {
        let ratio = Self.median(rounds.map { $0[place].seconds / $0[place - 1].seconds })
        line += " — \(rounded(ratio)) times as long"
      }
      say(line)
    }
  }

  private static func time(_ grid: SheetGrid) -> (seconds: Double, pairs: Int) {
    let start = clock()
    let corpus = Normalizer.normalize(
      sheets: [grid],
      source: (file: "generated.xlsx", sha256: String(repeating: "0", count: 64), bytes: 0),
      generator: "accuracy")
    let pairs = corpus.entries.reduce(0) { $0 + $1.pairs.count }
    return (Double(clock() - start) / Double(CLOCKS_PER_SEC), pairs)
  }

  private static func median(_ numbers: [Double]) -> Double {
    numbers.sorted()[numbers.count / 2]
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
