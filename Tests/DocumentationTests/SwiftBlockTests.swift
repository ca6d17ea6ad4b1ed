import Foundation
import Testing

/// Every Swift block of a page is an example that is compiled and run here, and the other way round.
@Suite("Swift examples on pages")
struct SwiftBlockTests {
  /// The pages with Swift on them.
  static let pages: [String] = {
    let root = Project.root.path(percentEncoded: false)
    let files = (FileManager.default.enumerator(atPath: root + "Sources")?.allObjects ?? [])
      .compactMap { $0 as? String }.filter { $0.contains(".docc/") }.map { "Sources/" + $0 }
    let docs = ((try? FileManager.default.contentsOfDirectory(atPath: root + "docs")) ?? [])
      .map { "docs/" + $0 }
    return ["README.md", "CONTRIBUTING.md"] + (files + docs).filter { $0.hasSuffix(".md") }.sorted()
  }()

  /// The examples that are compiled: what stands between `// example` and `// end`.
  static let examples: Set<String> = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    var examples: Set<String> = []
    for name in ["ReadingExamples.swift", "CorpusExamples.swift", "DocCommentExamples.swift"] {
      let source =
        (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      for match in source.matches(of: /\n *\/\/ example\n(.*?)\n *\/\/ end\n/.dotMatchesNewlines())
      {
        examples.insert(dedented(String(match.1)))
      }
    }
    return examples
  }()

  /// The examples in doc comments of public declarations; lists of expressions with their values,
  /// which are no statements, are left out.
  static let docCommentBlocks: [String] = {
    let root = Project.root.path(percentEncoded: false)
    let files = (FileManager.default.enumerator(atPath: root + "Sources")?.allObjects ?? [])
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
    return files.flatMap { file -> [String] in
      let source = (try? String(contentsOfFile: root + "Sources/" + file, encoding: .utf8)) ?? ""
      return source.matches(of: #/((?:\n *///[^\n]*)+)\n *public /#).flatMap { match in
        let comment = String(match.1).replacing(#/\n */// ?/#, with: "\n")
        return comment.matches(of: /\n```swift\n(.*?)\n```/.dotMatchesNewlines()).map {
          String($0.1)
        }
      }
    }.filter { $0.contains("try ") || $0.contains("print(") }
  }()

  private static func blocks(on page: String) throws -> [String] {
    let text = try String(contentsOf: Project.root.appending(path: page), encoding: .utf8)
    return text.matches(of: /\n```swift\n(.*?)\n```/.dotMatchesNewlines()).map { match in
      // A page says what to import; the test's file does so at its top.
      String(match.1).replacing(/\A(import \w+\n)+\n/, with: "")
    }
  }

  @Test("Each block is a compiled example", arguments: pages)
  func compiled(page: String) throws {
    for block in try Self.blocks(on: page) {
      #expect(Self.examples.contains(block), "\(page) shows what no test compiles:\n\(block)")
    }
  }

  @Test("Each example in a doc comment is compiled")
  func compiledInDocComments() throws {
    try #require(Self.docCommentBlocks.count >= 10)
    for block in Self.docCommentBlocks {
      #expect(Self.examples.contains(block), "a doc comment shows what no test compiles:\n\(block)")
    }
  }

  @Test("Each compiled example is on a page or in a doc comment")
  func shown() throws {
    let blocks = Set(try Self.pages.flatMap(Self.blocks) + Self.docCommentBlocks)
    try #require(!Self.examples.isEmpty)
    for example in Self.examples {
      #expect(blocks.contains(example), "no page shows this:\n\(example)")
    }
  }

  private static func dedented(_ text: String) -> String {
    let lines = text.components(separatedBy: "\n")
    let indent =
      lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { String($0.dropFirst(indent)) }.joined(separator: "\n")
  }
}
