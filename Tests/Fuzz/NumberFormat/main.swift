// Fuzzes the scanner of number formats and the texts that it gives.
//
// The first eight bytes are a number, the rest is the format's code.

internal import FuzzDriver
internal import XLSX

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = UnsafeRawBufferPointer(start: start, count: count)
  guard count >= 8 else { return 0 }
  let number = input.loadUnaligned(as: Double.self)
  let code = String(decoding: input.dropFirst(8), as: UTF8.self)
  let format = NumberFormat(code: code)
  precondition(format.code == code)
  // Numbers near and far, and those that dates are made of.
  for value in [number, number.significand, -number, 0, 60, 45_365.999_999_9, 1e15, 1e-7] {
    for system in [DateSystem.excel1900, .excel1904] {
      let text = format.format(value, dateSystem: system)
      // A number has 309 digits at most, and a code is shown once: nothing may grow without bound.
      precondition(text.utf8.count <= 2000 + 400 * code.utf8.count)
    }
    if value.isFinite {
      _ = DateValue(serial: value, kind: format.kind, system: .excel1900)
      _ = DateValue(serial: value, kind: format.kind, system: .excel1904)
    }
  }
  _ = format.format("text")
  _ = DateValue(iso8601: code)
  return 0
}

FuzzDriver.run(testOneInput)
