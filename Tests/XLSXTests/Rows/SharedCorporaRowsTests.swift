import Foundation
import Testing

@testable import XLSX

/// Real workbooks, of this project and, where they are at hand, of others, read in pieces and on
/// several threads.
@Suite("Rows of real workbooks") struct SharedCorporaRowsTests {
  private static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let corpora: URL = {
    if let shared = ProcessInfo.processInfo.environment["TEMPLATE_CORPUS_SHARED"] {
      return URL(filePath: shared).appending(path: "corpora")
    }
    return project.appending(path: "../shared/corpora").standardizedFileURL
  }()

  private static func workbooks(below folder: URL) -> [String] {
    let path = folder.path(percentEncoded: false)
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".xlsx") || $0.hasSuffix(".xlsm") }.sorted()
      .map { folder.appending(path: $0).path(percentEncoded: false) }
  }

  private static let sample = workbooks(below: project.appending(path: "SampleWorkbooks"))
  private static let others = workbooks(below: corpora)

  @Test("The sample workbooks give the same wherever they are cut")
  func sampleWorkbooks() throws {
    #expect(Self.sample.count == 2)
    for path in Self.sample { try expectSame(path) }
  }

  @Test(
    "Workbooks of other projects give the same wherever they are cut",
    .enabled(if: !others.isEmpty, "the folder ../shared/corpora is not there"))
  func otherWorkbooks() throws {
    for path in Self.others { try expectSame(path) }
  }

  private func expectSame(_ path: String) throws {
    // What cannot be opened is the matter of other tests.
    guard let workbook = try? Workbook(path: path) else { return }
    StringsOutcome.expectSame(workbook, lengths: [700, 5000], threads: 2...2)
    for sheet in workbook.sheets.indices {
      SheetOutcome.expectSame(workbook, sheet: sheet, lengths: [700, 5000], threads: 2...2)
    }
  }
}
