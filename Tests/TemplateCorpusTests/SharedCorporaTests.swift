import Foundation
import TemplateCorpus
import Testing

/// Real workbooks of other projects, where they are at hand: none of them holds letters, and none of
/// their cells may get lost.
@Suite("Workbooks of other projects")
struct SharedCorporaTests {
  private static let folder: URL = {
    if let shared = ProcessInfo.processInfo.environment["TEMPLATE_CORPUS_SHARED"] {
      return URL(filePath: shared).appending(path: "corpora")
    }
    return URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "../shared/corpora").standardizedFileURL
  }()

  private static let workbooks: [String] = {
    let names = try? FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    return (names ?? []).filter { $0.hasSuffix(".xlsx") || $0.hasSuffix(".xlsm") }.sorted()
  }()

  @Test(
    "lose no cell and invent no letter",
    .enabled(if: !workbooks.isEmpty, "the folder ../shared/corpora is not there"))
  func conservation() throws {
    for name in Self.workbooks {
      let path = Self.folder.appending(path: name).path(percentEncoded: false)
      // What cannot be opened is the reader's matter; all that opens must add up.
      guard let corpus = try? Corpus(workbook: path) else { continue }
      let account = corpus.accounting
      #expect(account.cellsTotal == corpus.cells.count, "\(name)")
      #expect(account.cellsByPlace.reduce(0) { $0 + $1.cells } == account.cellsTotal, "\(name)")
      let places = Set(corpus.cells.map { [$0.sheet, $0.row, $0.column] })
      #expect(places.count == corpus.cells.count, "\(name)")
      #expect(try corpus.cells.count == shownCells(of: path), "\(name)")
      let damaged = corpus.findings.contains { $0.code == "damaged-sheet" }
      let skipped = corpus.cells.filter { $0.place == .skipped }.count
      if skipped > 0 { #expect(!corpus.findings.isEmpty || damaged, "\(name)") }
    }
  }

  @Test(
    "give the same corpus, cells, findings and errors on any number of threads",
    .enabled(if: !workbooks.isEmpty, "the folder ../shared/corpora is not there"))
  func threads() throws {
    for name in Self.workbooks {
      let path = Self.folder.appending(path: name).path(percentEncoded: false)
      #expect(exported(path, threads: 1) == exported(path, threads: 3), "\(name)")
      #expect(imported(path, threads: 1) == imported(path, threads: 3), "\(name)")
    }
  }

  /// All that `cells` gives: lines, notes and errors.
  private func exported(_ path: String, threads: Int) -> [String] {
    var told: [String] = []
    do throws(CorpusError) {
      let damage = try CellExport(threads: threads).write(workbook: path) {
        told.append(String(decoding: $0, as: UTF8.self))
      } note: {
        told.append($0)
      }
      told += damage.map(\.description)
    } catch { told.append(error.description) }
    return told
  }

  private func imported(_ path: String, threads: Int) -> Result<Corpus, CorpusError> {
    Result { () throws(CorpusError) in
      try Corpus(workbook: path, options: ImportOptions(threads: threads))
    }
  }

  /// How many cells show anything, counted by the other way through the reader.
  private func shownCells(of path: String) throws -> Int {
    final class Lines { var bytes: [UInt8] = [] }
    let lines = Lines()
    // A damaged sheet is an error after the others are printed; what was printed counts.
    _ = try? CellExport(includesFormatted: true).write(workbook: path) { lines.bytes += $0 }
    struct Line: Decodable {
      var formatted: String
    }
    return try lines.bytes.split(separator: UInt8(ascii: "\n")).reduce(0) { count, line in
      let text = try JSONDecoder().decode(Line.self, from: Data(line)).formatted
      return count + (text.allSatisfy(\.isWhitespace) ? 0 : 1)
    }
  }
}
