import Testing

/// `--help`, `--version` and what a wrong call says.
@Suite("Help and usage")
struct HelpTests {
  private let command: Command

  init() throws { command = Command(folder: try TestFolder()) }

  @Test(
    "Help texts are the recorded ones",
    arguments: ["", "convert", "inspect", "cells", "lint", "search", "fill"])
  func help(name: String) throws {
    let help = name.isEmpty ? try command("--help") : try command(name, "--help")
    #expect(help.code == 0)
    #expect(help.error == "")
    // The number of jobs is the machine's number of processors.
    let text = help.output.replacing(
      /at a time\. \(default: \d+\)/, with: "at a time. (default: 8)")
    try expectSnapshot(text, "help" + (name.isEmpty ? "" : "-" + name))
  }

  @Test("The version is a number alone")
  func version() throws {
    let version = try command("--version")
    #expect(version.code == 0)
    #expect(version.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test("Completions are printed for each shell", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let script = try command("--generate-completion-script", shell)
    #expect(script.code == 0)
    for word in ["convert", "inspect", "cells", "lint", "search", "fill"] {
      #expect(script.output.contains(word))
    }
  }

  @Test(
    "A wrong call says what is wrong and exits with 64",
    arguments: [
      ("unknown-command", ["transform"]),
      ("unknown-option", ["convert", "a.xlsx", "--output", "o", "--colour"]),
      ("unknown-format", ["convert", "a.xlsx", "--output", "o", "--format", "json,pdf"]),
      ("no-input", ["convert", "--output", "o"]),
      ("no-output", ["convert", "a.xlsx"]),
      ("no-jobs", ["convert", "a.xlsx", "--output", "o", "--jobs", "0"]),
      ("unknown-cells-format", ["cells", "a.xlsx", "--format", "tsv"]),
      ("unknown-lint-format", ["lint", "a.xlsx", "--format", "xml"]),
      ("no-query", ["search", "c.sqlite", " "]),
      ("unknown-rule", ["lint", "a.xlsx", "--rule", "unkown-title=off"]),
      ("unknown-level", ["lint", "a.xlsx", "--rule", "unknown-title=none"]),
      ("rule-without-level", ["convert", "a.xlsx", "-o", "o", "--rule", "unknown-title"]),
      ("fill-no-value", ["fill", "c.sqlite", "3.1", "--set", "order_id"]),
      ("fill-no-language", ["fill", "c.sqlite", "3.1", "--language", "fr"]),
      ("no-limit", ["search", "c.sqlite", "word", "--limit", "0"]),
    ])
  func usage(name: String, arguments: [String]) throws {
    let outcome = try command.shell(
      "template-corpus " + arguments.map { "'\($0)'" }.joined(separator: " "))
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    try expectSnapshot(outcome.error, "usage-" + name)
  }
}
