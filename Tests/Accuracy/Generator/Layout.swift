/// A way of laying letters out on a sheet.
struct Layout: Sendable {
  /// The name, as the score table prints it.
  var name: String
  /// What noise may be added.
  var noise: Noise = .all
  /// How many letters a sheet has.
  var letters: ClosedRange<Int> = 4...7
  /// Lays the letters out.
  var build: @Sendable (inout SheetMaker, [LetterDraft]) -> Void

  /// Every layout, in the order in which they are printed.
  static let all: [Layout] =
    sideBySide + titled + scenarios + columns + letterPerRow + stacked + oneCell + wholeCells
    + besideEachOther + parts + mixed + traps

  /// A labelled sheet of this layout; the same for the same seed and letters.
  func sheet(seed: Int, letters pool: [Letter]) -> LabelledSheet {
    var random = SplitMix64(seed: seed, name: name)
    let count = random.number(letters)
    var drafts = random.shuffled(pool).prefix(count).map { letter in
      LetterDraft(letter, random: &random)
    }
    // Every other sheet is clean of defects, so that false alarms show.
    if noise.contains(.defects), seed % 2 == 1 { drafts.plantDefects(&random, at: 4) }
    drafts.labelNames()
    for index in drafts.indices { drafts[index].add(noise, random: &random) }
    var maker = SheetMaker(random: random)
    build(&maker, drafts)
    return maker.finished(layout: name, seed: seed)
  }
}
