import Foundation
import Testing

/// Compares a text with the one in `Snapshots/`, or writes it there while recording.
func expectSnapshot(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Project.root.appending(path: "Tests/CommandTests/Snapshots/\(name).txt")
  if Project.isRecording {
    try text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let known = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  #expect(
    text == known, "Snapshots/\(name).txt; TEMPLATE_CORPUS_RECORD=1 writes it anew",
    sourceLocation: sourceLocation)
}
