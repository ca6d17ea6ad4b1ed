import Foundation

/// Scores the normalizer on generated sheets; README.md beside it tells more.
@main
enum Accuracy {
  static func main() {
    do {
      let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
      exit(try run(arguments))
    } catch let failure as Arguments.Failure {
      complain(failure.message)
      exit(64)
    } catch {
      complain("\(error)")
      exit(2)
    }
  }

  private static func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.task == .help {
      print(Arguments.help)
      return 0
    }
    let layouts = Layout.all.filter { layout in
      arguments.layout.map { layout.name.hasPrefix($0) } ?? true
    }
    guard !layouts.isEmpty else {
      throw Arguments.Failure(message: "no layout’s name begins so; --help lists the options")
    }
    let seeds = arguments.from..<arguments.from + arguments.seeds
    var status: Int32 = 0
    for set in arguments.sets {
      let letters = try set.letters(below: arguments.folder)
      let sheets = { (layout: Layout) in seeds.map { layout.sheet(seed: $0, letters: letters) } }
      switch arguments.task {
      case .help: break
      case .print: layouts.flatMap(sheets).forEach { print($0.text) }
      case .scale: ScaleRun(letters: letters).run(say)
      case .selfCheck:
        status = max(status, selfCheck(layouts.flatMap(sheets), set: set, letters: letters.count))
      case .score:
        let run = ScoreRun(set: set, letters: letters, seeds: seeds, kept: arguments.show)
        status = max(status, try score(run, layouts, arguments))
      }
    }
    return status
  }

  private static func score(
    _ run: ScoreRun, _ layouts: [Layout], _ arguments: Arguments
  ) throws -> Int32 {
    let rows = run.run(layouts)
    for mistake in rows.flatMap(\.mistakes) { print(mistake) }
    print("\(run.set.rawValue): \(run.letters.count) letters, \(run.seeds.count) sheets a layout\n")
    let scores = rows.map { ($0.layout, $0.score) }
    let isTerminal = isatty(STDOUT_FILENO) == 1
    ScoreTable(rows: scores, isColoured: isTerminal).lines.forEach { print($0) }
    guard let file = arguments.thresholds else { return 0 }
    if arguments.updatesThresholds {
      var thresholds = (try? thresholds(in: file)) ?? Thresholds(seeds: run.seeds.count)
      thresholds.seeds = run.seeds.count
      thresholds.take(scores, set: run.set)
      try thresholds.text.write(toFile: file, atomically: true, encoding: .utf8)
      return 0
    }
    let falls = try thresholds(in: file).falls(of: scores, set: run.set, seeds: run.seeds.count)
    falls.forEach(complain)
    return falls.isEmpty ? 0 : 1
  }

  private static func thresholds(in file: String) throws -> Thresholds {
    try Thresholds(try String(contentsOfFile: file, encoding: .utf8), file: file)
  }

  private static func selfCheck(
    _ sheets: [LabelledSheet], set: LetterSet, letters: Int
  ) -> Int32 {
    let complaints = sheets.flatMap { SheetHonesty($0).complaints }
    complaints.prefix(50).forEach(complain)
    print(
      "\(set.rawValue): \(letters) letters, \(sheets.count) sheets, \(complaints.count) complaints")
    return complaints.isEmpty ? 0 : 1
  }

  /// Says a line at once, even into a pipe.
  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }

  private static func complain(_ message: String) {
    FileHandle.standardError.write(Data("accuracy: \(message)\n".utf8))
  }
}
