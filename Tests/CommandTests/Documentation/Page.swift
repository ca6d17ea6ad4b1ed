import Foundation

/// A Markdown page of the project whose shell examples are run.
///
/// Two kinds of blocks are examples:
///
/// - A block fenced as `console`: each line after `$ ` is a command, continued on lines after `> `,
///   and the lines up to the next command are all that it prints.
/// - A block after a comment `<!-- $ command -->`: all that the command prints.
///
/// Lines of a block fenced as `sh` are commands too, whose output isn't shown.
struct Page {
  /// The file.
  let url: URL
  /// The lines.
  private(set) var lines: [String]

  /// A command and where its output stands on the page.
  struct Example: Equatable {
    /// The command.
    var command: String
    /// The lines of the page that are its output; nil where the page shows none.
    var output: Range<Int>?
  }

  /// Reads a page, given by its path in the project.
  init(_ path: String) throws {
    url = Project.root.appending(path: path)
    lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
  }

  /// What the page shows as the output of an example.
  func output(of example: Example) -> String? {
    example.output.map { lines[$0].map { $0 + "\n" }.joined() }
  }

  /// The commands in the order of the page.
  var examples: [Example] {
    var examples: [Example] = []
    var index = 0
    while index < lines.count {
      if let command = lines[index].wholeMatch(of: /<!-- \$ (.*) -->/)?.1 {
        let block = fence(from: index + 2)
        examples.append(Example(command: String(command), output: block))
        index = block.upperBound
      } else if lines[index] == "```console" {
        let block = fence(from: index + 1)
        examples += consoleExamples(in: block)
        index = block.upperBound
      } else if lines[index] == "```sh" {
        let block = fence(from: index + 1)
        examples += lines[block].map { line in
          Example(command: String(line.prefix { $0 != "#" }.trimmingSuffix()), output: nil)
        }
        index = block.upperBound
      }
      index += 1
    }
    return examples
  }

  private func consoleExamples(in block: Range<Int>) -> [Example] {
    var examples: [Example] = []
    for index in block {
      if lines[index].hasPrefix("$ ") {
        examples.append(
          Example(command: String(lines[index].dropFirst(2)), output: index + 1..<index + 1))
      } else if let last = examples.indices.last {
        let isContinuation =
          lines[index].hasPrefix("> ") && examples[last].output.map(\.isEmpty) == true
        if isContinuation {
          examples[last].command += "\n" + lines[index].dropFirst(2)
          examples[last].output = index + 1..<index + 1
        } else if let output = examples[last].output {
          examples[last].output = output.lowerBound..<index + 1
        }
      }
    }
    return examples
  }

  /// The lines up to the end of a fence.
  private func fence(from start: Int) -> Range<Int> {
    let end = lines[start...].firstIndex { $0.hasPrefix("```") } ?? lines.count
    return start..<end
  }

  /// Writes the page with other outputs, each given for an example.
  func write(_ outputs: [(example: Example, text: String)]) throws {
    var lines = lines
    for (example, text) in outputs.reversed() {
      guard let range = example.output else { continue }
      var fresh = text.components(separatedBy: "\n")
      if fresh.last == "" { fresh.removeLast() }
      lines.replaceSubrange(range, with: fresh)
    }
    try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
  }
}

extension Substring {
  fileprivate func trimmingSuffix() -> Substring {
    var rest = self
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
