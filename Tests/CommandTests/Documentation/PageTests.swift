import Foundation
import Testing

/// The shell examples of README and docs/ do what the pages show.
@Suite("Examples on pages")
struct PageTests {
  static let pages =
    ["README.md"]
    + ((try? FileManager.default.contentsOfDirectory(
      atPath: Project.root.appending(path: "docs").path(percentEncoded: false))) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }

  @Test("Every command runs and prints what the page shows", arguments: pages)
  func examples(name: String) throws {
    let page = try Page(name)
    let run = try ExampleRun()
    var outputs: [(example: Page.Example, text: String)] = []
    for example in page.examples {
      if example.output == nil, !example.command.hasPrefix("template-corpus ") {
        try expectRule(for: example.command)
        continue
      }
      let (text, code) = try run.output(of: example.command)
      guard let shown = page.output(of: example) else {
        #expect(code == 0, "\(example.command)\n\(text)")
        continue
      }
      // 128 and more is a signal: what a crash leaves is never recorded.
      try #require(code < 128 || code == 141, "\(name): \(example.command)\n\(text)")
      outputs.append((example, text))
      if !Project.isRecording {
        #expect(text.steady == shown.steady, "\(name): \(example.command)")
      }
    }
    if Project.isRecording { try page.write(outputs) }
  }

  /// Commands that are not run here: what they call must at least exist.
  private func expectRule(for command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    guard let first = words.first, !first.hasPrefix("cd") else { return }
    guard first == "make", words.count > 1 else {
      #expect(
        ["sqlite3", "swift", "git", "TEMPLATE_CORPUS_RECORD=1"].contains(first), "\(command)")
      return
    }
    let makefile = try String(contentsOf: Project.root.appending(path: "Makefile"), encoding: .utf8)
    #expect(makefile.contains("\n\(words[1]):"), "no such rule: \(command)")
  }

  @Test("make run ends with the command that the examples stand in for")
  func makeRun() throws {
    let makefile = try String(contentsOf: Project.root.appending(path: "Makefile"), encoding: .utf8)
    #expect(makefile.contains("\"$(BINARY)\" " + ExampleRun.makeRun))
  }

  @Test(
    "Links lead to pages, or to what make run writes",
    arguments: pages + ["CONTRIBUTING.md", "CHANGELOG.md"])
  func links(name: String) throws {
    let page = try Page(name)
    let folder = page.url.deletingLastPathComponent()
    let run = try ExampleRun()
    if name == "README.md" { _ = try run.output(of: "make run") }
    for match in page.lines.joined(separator: "\n").matches(of: /\]\(([^)\s]+)\)/) {
      let target = match.1.prefix { $0 != "#" }
      if target.isEmpty || target.contains("://") { continue }
      let file = folder.appending(path: String(target)).path(percentEncoded: false)
      #expect(
        FileManager.default.fileExists(atPath: file) || run.has(String(target)),
        "\(name) links to \(target)")
    }
  }
}

extension String {
  /// The text without what other machines print otherwise: the size of the SQLite file, and the
  /// number of processors.
  fileprivate var steady: String {
    replacing(/corpus\.sqlite +[0-9.]+ [kM]B/, with: "corpus.sqlite …")
      .replacing(/at a time\. \(default: \d+\)/, with: "at a time. (default: …)")
  }
}
