import Foundation
import TemplateCorpus
import Testing
import XLSX

/// The examples of the corpus's pages: what stands between the markers stands on a page too.
@Suite("Examples of the corpus")
struct CorpusExamples {
  private let printed = Printed()
  private let folder: String
  private let scratch: TemporaryFolder

  init() throws {
    scratch = try TemporaryFolder()
    folder = scratch.path
  }

  // The examples print as any program does; here it is noted.
  private func print(_ items: Any...) { printed.add(items) }

  // example
  func convert(_ path: String, into folder: String) throws {
    let corpus = try Corpus(workbook: path)
    for entry in corpus.entries where entry.kind == .template {
      print(entry.number ?? "–", entry.title.zh ?? "", entry.pairs.count)
    }
    try corpus.write(to: folder, formats: [.json, .markdown])
  }
  // end

  @Test("reads a workbook and writes a corpus")
  func converts() throws {
    try convert(Project.sample, into: folder)
    #expect(printed.lines.contains { $0.contains("迟发率高") && $0.hasSuffix(" 17") })
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["corpus.json", "corpus.schema.json", "images", "markdown"])
  }

  // example
  func printPairs(of corpus: Corpus) {
    for entry in corpus.entries {
      for pair in entry.pairs {
        guard let en = pair.en, let zh = pair.zh else { continue }
        print(entry.id, pair.index, pair.role)
        print("  \(en)")
        print("  \(zh)")
      }
    }
  }
  // end

  @Test("prints the pairs that have both sides")
  func pairs() throws {
    let corpus = try Corpus(workbook: Project.sample)
    printPairs(of: corpus)
    #expect(printed.lines.count % 3 == 0)
    #expect(printed.lines.contains("  尊敬的亚马逊卖家绩效团队："))
  }

  // example
  func printFindings(of corpus: Corpus) {
    for finding in corpus.findings where finding.severity >= .warning {
      print("\(finding.sheet)!\(finding.cell ?? ""): \(finding.message) [\(finding.code)]")
    }
  }
  // end

  @Test("prints what is odd")
  func findings() throws {
    let corpus = try Corpus(workbook: Project.sample)
    printFindings(of: corpus)
    #expect(printed.lines.contains { $0.hasPrefix("效绩模板!") && $0.hasSuffix("]") })
  }

  // example
  func printDifferences(of corpus: Corpus, from folder: String) throws {
    for difference in try corpus.drift(from: folder) {
      print(difference)  // Output/corpus.json: differs from what the workbook gives
    }
  }
  // end

  @Test("compares a corpus with a folder")
  func drift() throws {
    let corpus = try Corpus(workbook: Project.sample)
    try corpus.write(to: folder)
    try printDifferences(of: corpus, from: folder)
    #expect(printed.lines == [])
    _ = try scratch.write(Array("other".utf8), to: "corpus.json")
    try printDifferences(of: corpus, from: folder)
    #expect(printed.lines == ["\(folder)/corpus.json: differs from what the workbook gives"])
  }

  // example
  func printHits(for query: String, in path: String) throws {
    let search = try CorpusSearch(path: path)
    for hit in try search.hits(for: query, limit: 5) {
      print(hit.entry, hit.text.en ?? "", hit.text.zh ?? "")
    }
  }
  // end

  @Test("searches a corpus in both languages")
  func hits() throws {
    try Corpus(workbook: Project.sample).write(to: folder, formats: [.sqlite])
    try printHits(for: "库存", in: folder + "/corpus.sqlite")
    #expect(!printed.lines.isEmpty)
    #expect(printed.lines.allSatisfy { $0.contains("库存") })
  }

  // example
  func convertAll(in books: String, into folder: String) throws {
    let conversion = try Conversion(inputs: [books], output: folder)
    conversion.run(jobs: 2) { outcome in
      switch outcome {
      case .written(let corpus, let files): print(corpus.source.file, files.count, "files")
      case .compared(let corpus, let drift): print(corpus.source.file, drift.count, "differ")
      case .failed(let error): print(error)
      }
    }
  }
  // end

  @Test("converts a folder of workbooks")
  func conversion() throws {
    try FileManager.default.copyItem(atPath: Project.sample, toPath: folder + "/a.xlsx")
    _ = try scratch.write(Array("text".utf8), to: "b.xlsx")
    try convertAll(in: folder, into: folder + "/out")
    try #require(printed.lines.count == 2)
    #expect(printed.lines[0].hasPrefix("a.xlsx ") && printed.lines[0].hasSuffix(" files"))
    #expect(printed.lines[1].hasPrefix("b.xlsx: is a text file"))
  }

  // example
  func read(_ path: String, catalogue: String) throws -> Corpus {
    var options = ImportOptions(includeHidden: true, catalogue: catalogue)
    options.limits.cells = 5_000_000
    return try Corpus(workbook: path, options: options) { progress in
      print(Int(progress.fraction * 100), progress.label)
    }
  }
  // end

  @Test("reads with options")
  func options() throws {
    let example = Project.root.appending(path: "docs/catalogue.example.json")
    let corpus = try read(Project.sample, catalogue: example.path(percentEncoded: false))
    #expect(corpus.entries.contains { $0.id == "account-health/late-shipments" })
    #expect(printed.lines.first == "0 amazon-appeal-templates.xlsx: reading 官方邮箱")
  }
}
