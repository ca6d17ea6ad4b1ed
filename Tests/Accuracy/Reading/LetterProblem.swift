/// Something in a file of letters that is not as the format asks.
struct LetterProblem: Error, CustomStringConvertible {
  var file: String
  /// The line, 1-based.
  var line: Int
  var message: String

  var description: String { "\(file):\(line): \(message)" }
}
