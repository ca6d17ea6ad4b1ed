import CorpusModel
import Foundation
import Testing

@testable import Emitting

@Suite struct JSONEmitterTests {
  let files = JSONEmitter().files(for: SampleCorpus.corpus)

  private func value(_ index: Int) throws -> [String: Any] {
    let data = Data(try files[index].bytes())
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func `writes the corpus and its schema`() {
    #expect(files.map(\.path) == ["corpus.json", "corpus.schema.json"])
  }

  @Test func `the corpus validates against the schema`() throws {
    let validator = SchemaValidator(schema: try value(1))
    #expect(validator.errors(in: try value(0)) == [])
  }

  @Test(arguments: ["format_version", "entries", "accounting"])
  func `the schema refuses a corpus that lacks a key`(key: String) throws {
    var corpus = try value(0)
    corpus[key] = nil
    #expect(SchemaValidator(schema: try value(1)).errors(in: corpus) == ["$: lacks \(key)"])
  }

  @Test func `the schema refuses unknown keys and roles`() throws {
    let validator = SchemaValidator(schema: try value(1))
    var corpus = try value(0)
    corpus["extra"] = 1
    #expect(validator.errors(in: corpus) == ["$: unknown key extra"])

    corpus = try value(0)
    var entries = try #require(corpus["entries"] as? [[String: Any]])
    entries[0]["kind"] = "poem"
    corpus["entries"] = entries
    #expect(validator.errors(in: corpus).count == 1)
  }

  @Test func `the schema's identifier carries the version`() throws {
    #expect(try value(1)["$id"] as? String == "urn:template-corpus:schema:corpus:1")
  }

  @Test func `a missing value is null and a missing list is empty`() throws {
    let entries = try #require(try value(0)["entries"] as? [[String: Any]])
    let oneSided = try #require(entries.first { $0["number"] is NSNull })
    #expect((oneSided["steps"] as? [Any])?.isEmpty == true)
    let pairs = try #require(oneSided["pairs"] as? [[String: Any]])
    #expect(pairs[0]["zh"] is NSNull)
    #expect(pairs[1]["en"] is NSNull)
  }

  @Test func `reads well`() throws {
    let text = try files[0].text()
    #expect(
      text.hasPrefix(
        """
        {
          "format_version": 1,
          "generator": "template-corpus 0.0.0",
          "source": {
            "file": "样本 \\"book\\".xlsx",

        """))
    #expect(
      text.contains(
        """
                  "pairing": {
                    "rule": "overflow",
                    "score": 0.875
                  },
                  "segments": [
                    {
                      "en": "1. We hired two packers.",
                      "zh": "1. 我们增加了两名打包员。",
                      "score": 0.91
                    },
        """))
    #expect(text.contains("\"rows\": [\n            2,\n            20\n          ],"))
    #expect(text.hasSuffix("\"rows_blank\": 39\n  }\n}\n"))
  }

  @Test func `the accounting adds up`() throws {
    let accounting = try #require(try value(0)["accounting"] as? [String: Int])
    let places = accounting.filter { $0.key.hasPrefix("cells_") && $0.key != "cells_total" }
    #expect(places.count == SourceCell.Place.allCases.count)
    #expect(places.values.reduce(0, +) == accounting["cells_total"])
    #expect(accounting["cells_skipped"] == 1)
  }

  @Test func `a large corpus arrives in chunks`() throws {
    var corpus = SampleCorpus.corpus
    corpus.entries = Array(repeating: SampleCorpus.letter, count: 500)
    let file = try #require(JSONEmitter().files(for: corpus).first)
    guard case .stream(let write) = file.content else {
      Issue.record("not streamed")
      return
    }
    var sizes: [Int] = []
    try withoutActuallyEscaping({ (chunk: UnsafeRawBufferPointer) in sizes.append(chunk.count) }) {
      try write($0)
    }
    #expect(sizes.count > 10)
    #expect(sizes.max() ?? 0 < 100_000)
  }

  @Test func `a sink's error ends the writing`() throws {
    struct Full: Error {}
    guard case .stream(let write) = files[0].content else { return }
    #expect(throws: Full.self) { try write { _ in throw Full() } }
  }
}

@Suite struct ThousandthsTests {
  @Test(arguments: [
    (0, "0"), (1, "1"), (0.5, "0.5"), (0.05, "0.05"), (0.005, "0.005"), (0.91, "0.91"),
    (0.0004, "0"), (-3, "0"), (7, "1"), (Double.nan, "0"), (0.100, "0.1"),
  ])
  func `is the shortest decimal form`(score: Double, text: String) {
    #expect(Thousandths(score).text == text)
  }
}
