import CorpusModel
import Emitting
import Foundation
import GRDB
import Testing

/// What holds for every format; a new one is held to it as soon as it is in the table.
@Suite struct ConformanceTests {
  static let names = Formats.all.map(\.name)

  /// As much of `corpus.json` as the pairs need.
  private struct WrittenCorpus: Decodable {
    struct Entry: Decodable {
      let id: String
      let pairs: [Pair]
    }
    struct Pair: Decodable {
      let index: Int
      let role: String
      let en: String?
      let zh: String?
    }
    let entries: [Entry]
  }

  /// How each format's pairs are read back.
  static let readers: [String: @Sendable ([OutputFile]) throws -> [PairRecord]] = [
    "json": { files in
      let data = Data(try #require(files.first { $0.path == "corpus.json" }).bytes())
      return try JSONDecoder().decode(WrittenCorpus.self, from: data).entries.flatMap { entry in
        entry.pairs.map { pair in
          PairRecord(
            entry: entry.id, index: pair.index, role: pair.role, en: pair.en, zh: pair.zh)
        }
      }
    },
    "markdown": { files in
      try files.filter { !$0.path.hasSuffix("/README.md") }.flatMap { file in
        try MarkdownReading.pairs(of: file.text())
      }
    },
    "sqlite": { files in
      try #require(files.first).withDatabase { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT entry.slug, position, role, en, zh FROM pair JOIN entry ON entry.id = entry_id
            """
        ).map { row in
          PairRecord(entry: row[0], index: row[1], role: row[2], en: row[3], zh: row[4])
        }
      }
    },
  ]

  private static func pairs(in files: [OutputFile], of name: String) throws -> [PairRecord] {
    let read = try #require(readers[name])
    return try read(files)
  }

  @Test func `names are unique and found again`() {
    #expect(Set(Self.names).count == Self.names.count)
    for name in Self.names { #expect(Formats.named(name)?.name == name) }
    #expect(Formats.named("docx") == nil)
  }

  @Test(arguments: names)
  func `the pairs are those of the corpus`(name: String) throws {
    let corpus = SampleCorpus.corpus
    let files = try #require(Formats.named(name)).files(for: corpus)
    let pairs = try Self.pairs(in: files, of: name)
    let written = Set(pairs)
    #expect(pairs.count == corpus.pairRecords.count)
    #expect(corpus.pairRecords.subtracting(written) == [])
    #expect(written.subtracting(corpus.pairRecords) == [])
  }

  @Test(arguments: names, 1...8 as ClosedRange<UInt64>)
  func `the pairs of any corpus come back`(name: String, seed: UInt64) throws {
    let corpus = RandomCorpus.corpus(seed: seed)
    let files = try #require(Formats.named(name)).files(for: corpus)
    let written = Set(try Self.pairs(in: files, of: name))
    #expect(corpus.pairRecords.subtracting(written) == [])
    #expect(written.subtracting(corpus.pairRecords) == [])
  }

  @Test(arguments: names)
  func `the same corpus gives the same bytes`(name: String) throws {
    let emitter = try #require(Formats.named(name))
    let first = emitter.files(for: SampleCorpus.corpus)
    let second = emitter.files(for: SampleCorpus.corpus)
    #expect(first.map(\.path) == second.map(\.path))
    for (one, other) in zip(first, second) {
      #expect(try one.bytes() == other.bytes(), "\(one.path)")
    }
  }

  @Test(arguments: names)
  func `paths are relative, plain and unique on every disk`(name: String) throws {
    var corpus = SampleCorpus.corpus
    for id in ["../../etc/passwd", "/abs", "a//b", "performance/ReadMe", "performance/readme", ""] {
      var entry = SampleCorpus.letter
      entry.id = id
      corpus.entries.append(entry)
    }
    corpus.categories.append(Category(id: "..", name: Localized(), sheet: "x"))
    let paths = try #require(Formats.named(name)).files(for: corpus).map(\.path)
    #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
    for path in paths {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      #expect(!parts.contains("") && !parts.contains("..") && !path.contains("\\"))
    }
  }

  @Test(arguments: names)
  func `an empty corpus can be written`(name: String) throws {
    let source = Source(file: "", sha256: String(repeating: "0", count: 64), bytes: 0, sheets: [])
    let corpus = Corpus(generator: "g", source: source)
    let files = try #require(Formats.named(name)).files(for: corpus)
    #expect(!files.isEmpty)
    for file in files { #expect(try !file.bytes().isEmpty) }
    #expect(try Self.pairs(in: files, of: name) == [])
  }

  @Test func `pictures are written once with the formats that refer to them`() throws {
    let files = Formats.files(for: SampleCorpus.corpus, in: Formats.all)
    let pictures = files.filter { $0.path.hasPrefix("images/") }
    #expect(
      pictures.map(\.path) == [
        "images/5f1d0a0a0a0a0a0a.png", "images/a0b1c2c2c2c2c2c2.jpg",
      ])
    #expect(try pictures[1].bytes() == [0xFF, 0xD8, 0xFF])
    #expect(Formats.files(for: SampleCorpus.corpus, in: []).isEmpty)
  }
}
