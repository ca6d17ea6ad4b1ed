import Foundation
import Testing

/// `--rule`, `--config` and `template-corpus.json`: which rules are on, and how much they matter.
@Suite("Rules on the command line and in files")
struct RuleOptionTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
    try folder.write(Books.letters(sheet: "绩效", rate: "7"), to: "books/odd.xlsx")
  }

  private static let error =
    "odd.xlsx: 绩效!A3: error: The two texts give different percentages. [percent-mismatch]\n"

  /// What lint prints, without the words in question.
  private func lint(_ arguments: String = "") throws -> String {
    let outcome = try command.shell("template-corpus lint books/odd.xlsx \(arguments)")
    #expect(outcome.error == "")
    let lines = outcome.output.split(separator: "\n").filter { !$0.hasPrefix("    ") }
    return lines.map { $0 + "\n" }.joined()
  }

  @Test("--rule switches off and changes severities, for lint and for convert")
  func rule() throws {
    #expect(try lint() == Self.error + "odd.xlsx: 1 error\n")
    #expect(try lint("--rule percent-mismatch=off") == "odd.xlsx: no findings\n")
    #expect(
      try lint("--rule percent-mismatch=info")
        == Self.error.replacing("error:", with: "note:") + "odd.xlsx: 1 note\n")
    let strict = ["convert", "books/odd.xlsx", "-o", "out", "-f", "json", "-q", "--strict"]
    let line = "template-corpus " + strict.joined(separator: " ")
    #expect(try command.shell(line).code == 1)
    #expect(try folder.text("out/corpus.json").contains("percent-mismatch"))
    #expect(try command.shell(line + " --rule percent-mismatch=off").code == 0)
    #expect(try !folder.text("out/corpus.json").contains("percent-mismatch"))
  }

  @Test("A file beside the workbook is found, wherever the command is run")
  func beside() throws {
    try folder.write(
      #"{"rules": {"percent-mismatch": "warning"}}"#, to: "books/template-corpus.json")
    try folder.write(#"{"rules": {"percent-mismatch": "off"}}"#, to: "template-corpus.json")
    #expect(
      try lint() == Self.error.replacing("error:", with: "warning:") + "odd.xlsx: 1 warning\n")
    #expect(try lint("--config template-corpus.json") == "odd.xlsx: no findings\n")
    #expect(
      try lint("--config template-corpus.json --rule percent-mismatch=error")
        == Self.error + "odd.xlsx: 1 error\n")
  }

  @Test("The catalogue's path starts from the file's folder; --catalogue counts for more")
  func catalogue() throws {
    func catalogue(_ number: String) -> String {
      """
      {"categories": [{"id": "health", "name": {"en": "Health", "zh": "绩效"}, "sections": [
        {"number": "\(number)", "id": "late", "title": {"en": "Late", "zh": "迟发率高"}}]}]}
      """
    }
    try folder.write(catalogue("7.1"), to: "books/mine.json")
    try folder.write(catalogue("8.1"), to: "other.json")
    try folder.write(#"{"catalogue": "mine.json"}"#, to: "books/template-corpus.json")
    #expect(try command("inspect", "books/odd.xlsx").output.contains(" 7.1 "))
    let other = try command("inspect", "books/odd.xlsx", "--catalogue", "other.json")
    #expect(other.output.contains(" 8.1 "))
  }

  @Test(
    "What would have no effect is an error with a place",
    arguments: [
      (
        #"{"rules": {"percent-mismach": "off"}}"#,
        "rules: there is no rule 'percent-mismach' (did you mean 'percent-mismatch'?)"
      ),
      (
        #"{"rules": {"percent-mismatch": "fatal"}}"#,
        "rules: 'fatal' is no level of a rule; there are: off, info, warning, error"
      ),
      (#"{"rule": {}}"#, "there is no key 'rule' (did you mean 'rules'?)"),
      (#"{"rules": []}"#, "rules is of the wrong type"),
      (#"{"rules": {"percent-mismatch": false}}"#, "rules.percent-mismatch is of the wrong type"),
      (#"[]"#, "the document is of the wrong type"),
    ])
  func wrongFile(text: String, reason: String) throws {
    try folder.write(text, to: "books/template-corpus.json")
    let outcome = try command("lint", "books/odd.xlsx")
    #expect(outcome.code == 2)
    #expect(outcome.error == "books/template-corpus.json: no configuration: \(reason)\n")
  }

  @Test("A slip in the file's JSON has its line and column")
  func slip() throws {
    try folder.write("{\n  \"rules\": {},\n}\n", to: "mine.json")
    let outcome = try command("lint", "books/odd.xlsx", "--config", "mine.json")
    #expect(outcome.code == 2)
    #expect(
      outcome.error
        == "mine.json:3:1: no configuration: a comma stands before a closing bracket\n")
    let missing = try command("lint", "books/odd.xlsx", "--config", "missing.json")
    #expect(missing.error == "missing.json: cannot be read: no such file or directory\n")
  }
}
