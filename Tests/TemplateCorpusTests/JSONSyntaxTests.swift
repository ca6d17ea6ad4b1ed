import Foundation
import Testing

@testable import TemplateCorpus

@Suite("Slips in JSON")
struct JSONSyntaxTests {
  @Test(
    "have a line, a column and a reason",
    arguments: [
      ("", 1, 1, "the file ends too early"),
      ("{\n  \"a\": 1\n  \"b\": 2}", 3, 3, "a comma or '}' is missing"),
      ("[1, 2,]", 1, 7, "a comma stands before a closing bracket"),
      ("{\"迟发\": 'x'}", 1, 8, "texts stand in double quotes"),
      ("{a: 1}", 1, 2, "a key in double quotes is missing"),
      ("{\"a\" 1}", 1, 6, "a colon is missing"),
      ("[\"a\nb\"]", 1, 4, "a text has no end on its line"),
      ("[\"a", 1, 2, "a text has no end"),
      ("[\"C:\\x\"]", 1, 5, "a backslash in a text is written twice"),
      ("[\"\\u12g4\"]", 1, 3, "'\\u' wants four hexadecimal digits"),
      ("[01]", 1, 2, "a number is not written as JSON wants it"),
      ("[1.]", 1, 2, "a number is not written as JSON wants it"),
      ("[nil]", 1, 2, "a value is missing"),
      ("{} {}", 1, 4, "there is more after the end of the document"),
      ("[1", 1, 3, "a comma or ']' is missing"),
    ])
  func slips(text: String, line: Int, column: Int, reason: String) {
    #expect(
      JSONSyntax.firstError(in: Array(text.utf8))
        == JSONSyntax.Slip(line: line, column: column, reason: reason))
  }

  @Test("Brackets that lie too deep end the reading, without using up the stack")
  func deep() {
    let slip = JSONSyntax.firstError(in: [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    #expect(slip?.reason == "the brackets lie too deep")
  }

  @Test(
    "JSON has none",
    arguments: [
      "{}", "[]", " [1, -0.5e+10, 0, true, false, null, \"\\u00e9\\n\\\\\"] ",
      "{\"a\": {\"b\": [[]]}}",
      "\u{FEFF}{\"a\": []}", "3", "\"x\"", "[[], {}, [{}]]",
    ])
  func valid(text: String) {
    #expect(JSONSyntax.firstError(in: Array(text.utf8)) == nil)
  }
}
