import Testing

/// A format code, a value and what Excel displays for it.
struct FormatRow: Sendable, CustomTestStringConvertible {
  let code: String
  let value: Double
  let expected: String

  init(_ code: String, _ value: Double, _ expected: String) {
    self.code = code
    self.value = value
    self.expected = expected
  }

  var testDescription: String { "\(code) of \(value)" }
}
