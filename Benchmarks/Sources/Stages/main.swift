internal import CorpusModel
internal import Emitting
internal import Normalizing
internal import Synchronization
internal import XLSX
internal import ZipContainer

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

// Times each stage of `convert` by itself, on one thread, and prints a table:
//
//     Stages RUNS WORKBOOK DATABASE
//
// The database is the file to build one in; it is removed again. The stages take turns, so that what
// else the machine does meets all of them; each figure is the median of the runs' CPU time. Pictures,
// hashing and the writing of text files are left out.

/// A stage, which may hold an earlier one whose time is taken away.
struct Stage {
  let name: String
  let earlier: String?
  let body: () throws -> Void

  init(_ name: String, holding earlier: String? = nil, _ body: @escaping () throws -> Void) {
    self.name = name
    self.earlier = earlier
    self.body = body
  }

  /// The milliseconds of CPU time that one run takes.
  func time() throws -> Double {
    let start = Self.processorTime
    try body()
    return Self.processorTime - start
  }

  private static var processorTime: Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) * 1000 + Double(now.tv_nsec) / 1_000_000
  }
}

/// Times stages in turn and gives a table as Markdown.
func table(of stages: [Stage], runs: Int) throws -> String {
  var times: [String: [Double]] = [:]
  for _ in 0..<max(1, runs) {
    for stage in stages { times[stage.name, default: []].append(try stage.time()) }
  }
  func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }
  let own = stages.map { stage in
    let whole = times[stage.name] ?? []
    // What a stage adds is told by each round for itself.
    guard let part = stage.earlier.flatMap({ times[$0] }) else { return median(whole) }
    return max(0, median(zip(whole, part).map { $0 - $1 }))
  }
  let all = own.reduce(0, +)
  let tenths = { (number: Double) in (number * 10).rounded() / 10 }
  let lines = zip(stages, own).map { stage, time in
    "| \(stage.name) | \(tenths(time)) | \(tenths(100 * time / all)) % |"
  }
  return (["| stage | CPU, ms | share |", "|---|--:|--:|"] + lines).joined(separator: "\n")
}

/// Inflates every part and returns how many bytes there are.
func inflate(_ path: String) throws -> Int {
  let archive = try ZipArchive(ByteSource(path: path, limit: .max))
  let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  defer { chunk.deallocate() }
  var count = 0
  for entry in archive.entries {
    var reader = try archive.reader(of: entry)
    while case let got = try reader.read(into: chunk), got > 0 { count += got }
  }
  return count
}

/// The sheets as grids, without pictures.
func grids(_ path: String) throws -> [SheetGrid] {
  let workbook = try Workbook(path: path, threads: ThreadBudget(count: 1))
  var budget = GridBudget(workbook)
  return try workbook.sheets.filter { $0.kind == .worksheet }.map {
    try SheetGrid($0, of: workbook, budget: &budget) { _ in nil }
  }
}

/// Makes the bytes of files that are handed over in chunks, and returns how many there are.
func emit(_ files: [OutputFile]) throws -> Int {
  let count = Mutex(0)
  for file in files {
    guard case .stream(let emit) = file.content else { continue }
    try emit { chunk in count.withLock { $0 += chunk.count } }
  }
  return count.withLock { $0 }
}

/// All stages of a workbook.
func stages(_ path: String, database: String) throws -> [Stage] {
  let sheets = try grids(path)
  let bytes = try inflate(path)
  let normalize = { (rules: RuleLevels) in
    Normalizer.normalize(
      sheets: sheets, source: ("book.xlsx", "", bytes), generator: "",
      options: NormalizerOptions(rules: rules))
  }
  let off = RuleLevels(
    Checks.all.reduce(into: [:]) { levels, check in levels[check.code] = .off })
  let corpus = normalize(RuleLevels())
  let build = { (hasFullText: Bool) in
    unlink(database)
    try SQLiteEmitter.build(corpus, at: database, hasFullText: hasFullText)
  }
  return [
    Stage("unzip") { _ = try inflate(path) },
    Stage("parse the sheets", holding: "unzip") {
      let workbook = try Workbook(path: path, threads: ThreadBudget(count: 1))
      for sheet in workbook.sheets { try workbook.forEachBatch(in: sheet) { _ in } }
    },
    Stage("cells as texts, and what is around them", holding: "parse the sheets") {
      _ = try grids(path)
    },
    Stage("normalize") { _ = normalize(off) },
    Stage("checks", holding: "normalize") { _ = normalize(RuleLevels()) },
    Stage("JSON") { _ = try emit(JSONEmitter().files(for: corpus)) },
    Stage("Markdown") { _ = try emit(MarkdownEmitter().files(for: corpus)) },
    Stage("SQLite without the full-text index") { try build(false) },
    Stage("SQLite's full-text index", holding: "SQLite without the full-text index") {
      try build(true)
    },
  ]
}

guard CommandLine.arguments.count == 4, let runs = Int(CommandLine.arguments[1]) else {
  print("usage: Stages RUNS WORKBOOK DATABASE")
  exit(2)
}
do {
  let database = CommandLine.arguments[3]
  print(try table(of: stages(CommandLine.arguments[2], database: database), runs: runs))
  unlink(database)
} catch {
  print("\(error)")
  exit(1)
}
