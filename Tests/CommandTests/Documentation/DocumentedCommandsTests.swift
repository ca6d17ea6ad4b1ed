import Foundation
import Testing

/// docs/commands.md has every command, argument and option.
@Suite("Documented commands")
struct DocumentedCommandsTests {
  private struct Dump: Decodable {
    var command: Info

    struct Info: Decodable {
      var commandName: String
      var subcommands: [Info]?
      var arguments: [Argument]?
    }

    struct Argument: Decodable {
      var kind: String
      var shouldDisplay: Bool
      var names: [Name]?
      var valueName: String?
    }

    struct Name: Decodable {
      var kind: String
      var name: String
    }
  }

  @Test("Each command has its section, with its help text and each option in a table")
  func everything() throws {
    let command = Command(folder: try TestFolder())
    let dump = try command("--experimental-dump-help")
    let root = try JSONDecoder().decode(Dump.self, from: Data(dump.output.utf8)).command
    let sections = try sections(of: Page("docs/commands.md"))
    let commands = (root.subcommands ?? []).filter { $0.commandName != "help" }
    try #require(commands.count >= 5)
    for command in commands {
      let section = try #require(sections[command.commandName], "\(command.commandName)")
      #expect(section.contains("$ template-corpus \(command.commandName) --help\n"))
      for argument in command.arguments ?? [] where argument.shouldDisplay {
        let long = argument.names?.first { $0.kind == "long" }?.name
        if long == "help" || long == "version" { continue }
        let name = long.map { "--" + $0 } ?? "<\(argument.valueName ?? "")>"
        #expect(
          section.contains(try Regex("\\n\\| `[^`]*\(name)[ `.]")),
          "\(command.commandName): no row for \(name)")
      }
      for documented in section.matches(of: /\n\| `(?:-., )?(--[a-z-]+)/) {
        let names = (command.arguments ?? []).flatMap { $0.names ?? [] }.map { "--" + $0.name }
        #expect(names.contains(String(documented.1)), "no such option: \(documented.1)")
      }
    }
    #expect(Set(sections.keys) == Set(commands.map(\.commandName)), "sections that are no command")
  }

  /// The text of each section whose heading is a command's name.
  private func sections(of page: Page) -> [String: String] {
    var sections: [String: String] = [:]
    var name: String?
    for line in page.lines {
      if line.hasPrefix("## ") { name = line.wholeMatch(of: /## `(\w+)`/).map { String($0.1) } }
      if let name { sections[name, default: ""] += line + "\n" }
    }
    return sections
  }
}
