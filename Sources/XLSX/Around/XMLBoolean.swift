/// The spellings of a truth value in an attribute (ECMA-376 part 1, 22.9.2.1 and 22.9.2.7).
enum XMLBoolean {
  static func isTrue(_ text: String?) -> Bool {
    switch text?.lowercased() {
    case "1", "true", "on", "t": true
    default: false
    }
  }

  static func isFalse(_ text: String?) -> Bool {
    switch text?.lowercased() {
    case "0", "false", "off", "f": true
    default: false
    }
  }
}
