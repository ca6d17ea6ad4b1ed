import Foundation

/// A set of letters: a folder of files.
enum LetterSet: String, CaseIterable {
  /// What rules may be written on.
  case development
  /// What only the scorer reads.
  case heldBack = "held-back"

  /// Reads every `.letters` file of the set in the order of their names.
  func letters(below folder: String) throws -> [Letter] {
    let folder = folder + "/" + rawValue
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".letters") }.sorted()
    var letters: [Letter] = []
    for name in names {
      let path = folder + "/" + name
      let text = try String(contentsOfFile: path, encoding: .utf8)
      for letter in try LetterParser.letters(in: text, file: path) {
        if letters.contains(where: { $0.id == letter.id }) {
          throw LetterProblem(file: path, line: 1, message: "a second letter “\(letter.id)”")
        }
        letters.append(letter)
      }
    }
    return letters
  }
}
