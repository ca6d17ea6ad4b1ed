import Testing
import WorkbookBuilder
import XLSX

@testable import TemplateCorpus

/// What a line of an export is made of, as bytes.
@Suite struct LineBufferTests {
  private func written(_ write: (inout LineBuffer) -> Void) -> String {
    // Little room, so that it grows within a number and a text.
    var lines = LineBuffer(capacity: 1)
    write(&lines)
    return String(decoding: lines.bytes, as: UTF8.self)
  }

  @Test("A number has the shortest digits that read back the same; a whole one has no point")
  func writesNumbers() {
    var generator = SplitMix(state: 3)
    var numbers: [Double] = [
      0, -0.0, 1, -1, 0.1, 0.05, 0.0001, 0.00001, 99.9999, 1.00005, 123_456.7, 0.3, 0.1 + 0.2,
      99_999_999_999.9999, 99_999_999_999.9998, 999_999_999_999.5, 4_503_599_627_370_495.5, 1e15,
      1e16, 1e22, 1e23, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .pi, 2.5e-5,
      9_007_199_254_740_992,
      9_007_199_254_740_991, -9_007_199_254_740_994,
    ]
    for _ in 0..<5000 {
      let digits = Double(Int.random(in: 0...999_999_999_999_999, using: &generator))
      for scale in [10, 100, 1e3, 1e4, 1e5] { numbers.append(digits / scale) }
      numbers.append(generator.double())
    }
    for number in numbers where number.isFinite {
      let text = written { $0.append(number) }
      let isWhole = number == number.rounded() && number.magnitude < 9_007_199_254_740_992
      let isMinusZero = number == 0 && number.sign == .minus
      #expect(text == (isWhole && !isMinusZero ? String(Int(number)) : number.description))
    }
  }

  @Test("Columns, whole numbers and zeros in front")
  func writesColumnsAndDigits() {
    for column in 1...UInt16(16_384) {
      let reference = CellReference(row: 1, column: Int(column)).description
      #expect(written { $0.append(column: column) } + "1" == reference)
    }
    for number in [0, 9, 10, -10, 1_048_576, .max, .min] as [Int] {
      #expect(written { $0.append(number) } == "\(number)")
    }
    #expect(written { $0.append(digits: 7, width: 3) } == "007")
    #expect(written { $0.append(digits: 1234, width: 3) } == "1234")
  }

  @Test("Days and times are those of ISO 8601")
  func writesDates() throws {
    for (year, month, day) in [(1, 1, 1), (999, 12, 31), (2024, 2, 29), (9999, 10, 10)] {
      let date = try #require(CalendarDate(year: year, month: month, day: day))
      #expect(written { $0.append(date) } == date.description)
    }
    for (hour, second, millisecond) in [(0, 0, 0), (23, 59, 999), (9, 5, 50), (10, 0, 1)] {
      let time = try #require(
        TimeOfDay(hour: hour, minute: 7, second: second, millisecond: millisecond))
      #expect(written { $0.append(time) } == time.description)
    }
  }

  @Test("Every byte that JSON wants escaped is, wherever it stands, and no other")
  func escapesForJSON() {
    let known: [UInt8: String] = [
      0x22: #"\""#, 0x5C: #"\\"#, 0x09: #"\t"#, 0x0A: #"\n"#, 0x0D: #"\r"#,
    ]
    for byte in UInt8.min ... .max {
      for place in 0..<19 {
        var text = Array("文, / plain words é".utf8.prefix(19))
        text[place] = byte
        let escaped = text.flatMap { byte -> [UInt8] in
          guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { return [byte] }
          let hexadecimal = String(byte, radix: 16)
          return Array((known[byte] ?? #"\u00"# + (byte < 16 ? "0" : "") + hexadecimal).utf8)
        }
        var lines = LineBuffer(capacity: 4)
        text.withUnsafeBufferPointer { TextEscape.json($0, into: &lines) }
        #expect(Array(lines.bytes) == [0x22] + escaped + [0x22])
      }
    }
  }
}
