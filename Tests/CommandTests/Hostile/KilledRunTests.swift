import Foundation
import Testing
import WorkbookBuilder

/// Runs that are killed with no chance to clean up.
@Suite("Runs that are killed")
struct KilledRunTests {
  private static let rates = ["4", "7"]

  @Test("Whenever a run is killed, the output is one workbook's corpus, whole")
  func killed() throws {
    let folder = try TestFolder()
    let command = Command(folder: folder)
    var whole: [[String: Data]] = []
    for rate in Self.rates {
      try folder.write(Self.letters(rate: rate), to: "\(rate)/book.xlsx")
      #expect(try command("convert", "\(rate)/book.xlsx", "-o", "whole-\(rate)", "-q").code == 0)
      whole.append(try folder.tree("whole-\(rate)"))
    }
    try #require(whole[0] != whole[1], "the two must be told apart")

    let start = ContinuousClock.now
    #expect(try command("convert", "4/book.xlsx", "-o", "out", "-q").code == 0)
    let duration = ContinuousClock.now - start
    let longest = UInt32(min(duration / .microseconds(1), 10_000_000))
    var pauses = SystemRandomNumberGenerator()
    var interrupted = 0
    for run in 0..<30 {
      let book = "\(Self.rates[run % 2])/book.xlsx"
      let pause = UInt32.random(in: 0...longest, using: &pauses)
      if try runKilled(after: pause, "convert", book, "-o", "out", "-q", in: folder) {
        interrupted += 1
      }
      let tree = try folder.tree("out")
      #expect(whole.contains(tree), "mixed or broken after run \(run), killed at \(pause) µs")
    }
    #expect(interrupted > 0, "no run was killed in time; the test has shown nothing")

    #expect(try command("convert", "7/book.xlsx", "-o", "out", "-q").code == 0)
    #expect(try folder.tree("out") == whole[1])
    #expect(
      try folder.names(".") == ["4", "7", "out", "whole-4", "whole-7"],
      "the next run clears what killed ones left")
  }

  /// Starts the command and kills it; whether it had not yet ended by itself.
  private func runKilled(
    after microseconds: UInt32, _ arguments: String..., in folder: TestFolder
  ) throws -> Bool {
    let process = Process()
    process.executableURL = Command.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(microseconds)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }

  /// A workbook of many letters, so that writing them takes a while.
  private static func letters(rate: String) -> WorkbookBuilder {
    let letters = (1...60).flatMap { number in
      [
        ["\(number)、迟发率高的"],
        ["Dear Amazon team,", "尊敬的亚马逊团队："],
        ["Our late shipment rate rose above \(rate)%.", "我们的迟发率超过了\(rate)%。"],
        ["Yours sincerely", "此致敬礼"],
        ["HUA", "华"],
      ]
    }
    return Books.book(sheet: "绩效", letters)
  }
}
