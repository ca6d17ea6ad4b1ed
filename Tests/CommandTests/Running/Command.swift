import Foundation
import Testing

/// The built command, run as a user runs it.
struct Command {
  /// The folder that the command is run in.
  let folder: TestFolder
  /// More environment variables.
  var environment: [String: String] = [:]

  /// What came of a run.
  struct Outcome: Equatable {
    /// The exit code.
    var code: Int32
    /// What it wrote on standard output.
    var output: String
    /// What it wrote on standard error.
    var error: String
  }

  /// Runs `template-corpus` with some arguments.
  func callAsFunction(_ arguments: String...) throws -> Outcome {
    try run(Command.executable, arguments)
  }

  /// Runs a line of the shell, in which `template-corpus` is the built command.
  func shell(_ line: String, before prelude: String = "") throws -> Outcome {
    let command =
      "template-corpus() { '\(Command.executable.path(percentEncoded: false))' \"$@\"; }"
    return try run(
      URL(filePath: "/bin/bash"), ["-c", "\(prelude)\n\(command)\n\(line)"])
  }

  private func run(_ executable: URL, _ arguments: [String]) throws -> Outcome {
    let scratch = try TestFolder()
    try scratch.write("", to: "output")
    try scratch.write("", to: "error")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SWIFT_BACKTRACE": "enable=no", "COLUMNS": ""]) { $1 }
      .merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: scratch.url.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: scratch.url.appending(path: "error"))
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit, "ended by signal \(process.terminationStatus)")
    return Outcome(
      code: process.terminationStatus, output: try scratch.text("output"),
      error: try scratch.text("error"))
  }

  /// The command beside the test bundle.
  static let executable: URL = {
    // The bundle is a program on Linux; on macOS the test runner gets its path as an argument.
    let bundle = CommandLine.arguments.compactMap { argument in
      argument.range(of: ".xctest").map { URL(filePath: String(argument[..<$0.upperBound])) }
    }.first
    return (bundle ?? Bundle.main.bundleURL).deletingLastPathComponent()
      .appending(path: "template-corpus").absoluteURL
  }()
}
