import Testing

@testable import Emitting

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("ABC ＡＢＣ１２％！", "abc abc12%!"), ("迟 发　率\n高", "迟发率高"), ("ODR 高 休假", "odr 高休假"),
    ("在 24 小时", "在 24 小时"), ("“it’s” É×ß", "\"it's\" é×ß"), ("a\tb\nc", "a b c"), ("", ""),
    ("结尾 ", "结尾 "), ("𠮷 野", "𠮷 野"), ("か な", "か な"),
  ])
  func `folds what searching doesn't tell apart`(text: String, folded: String) {
    #expect(String(decoding: FoldedText.fold(text), as: UTF8.self) == folded)
  }

  @Test func `remembers where each byte came from`() {
    let (bytes, offsets) = FoldedText.foldWithOffsets("Ａ迟 发b")
    #expect(String(decoding: bytes, as: UTF8.self) == "a迟发b")
    #expect(offsets == [0, 3, 3, 3, 7, 7, 7, 10])
  }
}
