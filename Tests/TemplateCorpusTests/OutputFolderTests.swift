import Foundation
import TemplateCorpus
import Testing

@Suite("Output folder")
struct OutputFolderTests {
  private let scratch: TemporaryFolder

  init() throws { scratch = try TemporaryFolder() }

  private func fill(_ output: OutputFolder, _ files: [String: String]) throws {
    try output.replace { staging, _ in
      for (path, text) in files {
        let url = URL(filePath: staging).appending(path: path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
      return true
    }
  }

  @Test("is created where nothing stands, with the folders above it")
  func creates() throws {
    let output = OutputFolder(path: scratch.path("a/b/out"), roots: ["corpus.json"])
    try fill(output, ["corpus.json": "1"])
    #expect(try scratch.tree("a/b/out") == ["corpus.json": "1"])
    #expect(try scratch.names("a/b") == ["out"])
  }

  @Test("replaces what it wrote before, and drops what is no longer written")
  func replaces() throws {
    let output = OutputFolder(path: scratch.path("out"), roots: ["corpus.json", "markdown"])
    try fill(output, ["corpus.json": "1", "markdown/a.md": "a"])
    try fill(output, ["corpus.json": "2", "markdown/b.md": "b"])
    #expect(try scratch.tree("out") == ["corpus.json": "2", "markdown/b.md": "b"])
    #expect(try scratch.names("") == ["out"])
  }

  @Test("leaves other files beside its own alone")
  func keepsForeignFiles() throws {
    let output = OutputFolder(path: scratch.path("out"), roots: ["corpus.json", "markdown"])
    try fill(output, ["corpus.json": "1", "markdown/a.md": "a"])
    try scratch.write("mine", to: "out/notes.txt")
    try fill(output, ["corpus.json": "2", "markdown/b.md": "b"])
    #expect(
      try scratch.tree("out")
        == ["corpus.json": "2", "markdown/b.md": "b", "notes.txt": "mine"])
  }

  @Test("leaves formats alone that are not asked for")
  func keepsOtherFormats() throws {
    try fill(
      OutputFolder(path: scratch.path("out"), roots: ["corpus.json", "markdown"]),
      ["corpus.json": "1", "markdown/a.md": "a"])
    try fill(
      OutputFolder(path: scratch.path("out"), roots: ["corpus.json"]), ["corpus.json": "2"])
    #expect(try scratch.tree("out") == ["corpus.json": "2", "markdown/a.md": "a"])
  }

  @Test("stays as it was where the new files cannot be built")
  func failureKeepsOld() throws {
    let output = OutputFolder(path: scratch.path("out"), roots: ["corpus.json"])
    try fill(output, ["corpus.json": "1"])
    #expect(throws: CorpusError.self) {
      try output.replace { staging, _ in
        try Data("half".utf8).write(to: URL(filePath: staging + "/corpus.json"))
        throw SystemFailure(number: ENOSPC)
      }
    }
    #expect(try scratch.tree("out") == ["corpus.json": "1"])
    #expect(try scratch.names("") == ["out"])
  }

  @Test("is followed where it is a link")
  func followsLink() throws {
    try scratch.write("1", to: "real/corpus.json")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("link"), withDestinationPath: scratch.path("real"))
    try fill(
      OutputFolder(path: scratch.path("link"), roots: ["corpus.json"]), ["corpus.json": "2"])
    #expect(try scratch.tree("real") == ["corpus.json": "2"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path("link")) != "")
  }

  @Test("is a sentence where a file stands in its place")
  func refusesFile() throws {
    try scratch.write("x", to: "out")
    let error = #expect(throws: CorpusError.self) {
      try OutputFolder(path: scratch.path("out"), roots: []).replace { _, _ in true }
    }
    #expect(error?.description == "\(scratch.path("out")): cannot be written: not a folder")
  }

  @Test("clears what killed runs left, and only that")
  func clearsAbandoned() throws {
    // No process has a number this high.
    try scratch.write("x", to: ".out.2147483646.partial/corpus.json")
    try scratch.write("x", to: ".other.2147483646.partial/corpus.json")
    try fill(OutputFolder(path: scratch.path("out"), roots: ["corpus.json"]), ["corpus.json": "1"])
    #expect(try scratch.names("") == [".other.2147483646.partial", "out"])
  }
}
