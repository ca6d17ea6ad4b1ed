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
// The database is the file to build one in; it is removed again. Each figure is the median of the
// runs' CPU time. Pictures, hashing and the writing of text files are left out.

/// The stages that were timed, in their order.
struct StageTable {
  private let runs: Int
  private var rows: [(name: String, whole: Double, own: Double)] = []

  init(runs: Int) { self.runs = max(1, runs) }

  /// Times a stage, which may hold an earlier one whose time is taken away; returns what the last
  /// run did.
  @discardableResult
  mutating func time<Result>(
    _ name: String, holding earlier: String? = nil, _ body: () throws -> Result
  ) rethrows -> Result {
    var times: [Double] = []
    for _ in 1..<runs {
      let start = Self.processorTime
      _ = try body()
      times.append(Self.processorTime - start)
    }
    let start = Self.processorTime
    let result = try body()
    times.append(Self.processorTime - start)
    let whole = times.sorted()[times.count / 2]
    let part = rows.first { $0.name == earlier }?.whole ?? 0
    rows.append((name, whole, max(0, whole - part)))
    return result
  }

  /// The table as Markdown.
  var text: String {
    let all = rows.reduce(0) { $0 + $1.own }
    let lines = rows.map { row in
      "| \(row.name) | \(Self.tenths(row.own)) | \(Self.tenths(100 * row.own / all)) % |"
    }
    return (["| stage | CPU, ms | share |", "|---|--:|--:|"] + lines).joined(separator: "\n")
  }

  private static func tenths(_ number: Double) -> Double { (number * 10).rounded() / 10 }

  /// The milliseconds of CPU time that the process has taken.
  private static var processorTime: Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) * 1000 + Double(now.tv_nsec) / 1_000_000
  }
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

/// Times all stages on a workbook.
func stages(runs: Int, _ path: String, database: String) throws -> StageTable {
  var table = StageTable(runs: runs)
  let bytes = try table.time("unzip") { try inflate(path) }
  try table.time("parse the sheets", holding: "unzip") {
    let workbook = try Workbook(path: path, threads: ThreadBudget(count: 1))
    for sheet in workbook.sheets { try workbook.forEachBatch(in: sheet) { _ in } }
  }
  let sheets = try table.time(
    "cells as texts, and what is around them", holding: "parse the sheets"
  ) {
    try grids(path)
  }
  func normalize(_ rules: RuleLevels) -> Corpus {
    Normalizer.normalize(
      sheets: sheets, source: ("book.xlsx", "", bytes), generator: "",
      options: NormalizerOptions(rules: rules))
  }
  let off = RuleLevels(
    Checks.all.reduce(into: [:]) { levels, check in levels[check.code] = .off })
  table.time("normalize") { normalize(off) }
  let corpus = table.time("checks", holding: "normalize") { normalize(RuleLevels()) }
  try table.time("JSON") { try emit(JSONEmitter().files(for: corpus)) }
  try table.time("Markdown") { try emit(MarkdownEmitter().files(for: corpus)) }
  try table.time("SQLite without the full-text index") {
    unlink(database)
    try SQLiteEmitter.build(corpus, at: database, hasFullText: false)
  }
  try table.time("SQLite's full-text index", holding: "SQLite without the full-text index") {
    unlink(database)
    try SQLiteEmitter.build(corpus, at: database)
  }
  unlink(database)
  return table
}

guard CommandLine.arguments.count == 4, let runs = Int(CommandLine.arguments[1]) else {
  print("usage: Stages RUNS WORKBOOK DATABASE")
  exit(2)
}
do {
  print(try stages(runs: runs, CommandLine.arguments[2], database: CommandLine.arguments[3]).text)
} catch {
  print("\(error)")
  exit(1)
}
