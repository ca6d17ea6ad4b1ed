/// Scores layouts over seeds.
struct ScoreRun {
  var set: LetterSet
  var letters: [Letter]
  var seeds: Range<Int>
  /// How many mistakes of each kind are kept for each layout.
  var kept: Int

  /// The figures of each layout, and the first mistakes of each kind.
  func run(_ layouts: [Layout]) -> [(layout: String, score: Score, mistakes: [String])] {
    layouts.map { layout in
      var score = Score()
      var mistakes: [String: [String]] = [:]
      for seed in seeds {
        let sheet = layout.sheet(seed: seed, letters: letters)
        let scorer = SheetScorer(sheet, checksDeterminism: seed == seeds.lowerBound)
        score += scorer.score
        for mistake in scorer.mistakes where mistakes[mistake.kind, default: []].count < kept {
          mistakes[mistake.kind, default: []].append(
            """
            \(layout.name), seed \(seed), \(mistake.place): \(mistake.kind)
                expected  \(mistake.expected)
                got       \(mistake.got)
            """)
        }
      }
      return (layout.name, score, mistakes.sorted { $0.key < $1.key }.flatMap(\.value))
    }
  }
}
