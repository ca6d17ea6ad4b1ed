import Testing

@testable import Normalizing

@Suite("Lines with addresses")
struct AddressLineTests {
  @Test(
    "A label stands before its colon, in either width",
    arguments: ["申诉邮箱：help@example.com", "申诉邮箱: help@example.com", "申诉邮箱 help@example.com"])
  func labels(line: String) {
    let read = AddressLine(line)
    #expect(read.label == "申诉邮箱")
    #expect(read.emails == ["help@example.com"])
    #expect(read.note == nil)
  }

  @Test("What follows the address is a note")
  func trailingNote() {
    let read = AddressLine("总机：ceo@example.com（最后才用）")
    #expect(read.label == "总机")
    #expect(read.note == "（最后才用）")
  }

  @Test("A sentence around an address is an instruction, kept whole")
  func instruction() {
    let line = "请写明订单号，然后把截图发到 help@example.com，等待两天"
    let read = AddressLine(line)
    #expect(read.label == nil)
    #expect(read.note == line)
    #expect(read.emails == ["help@example.com"])
  }

  @Test("Several addresses share their line")
  func several() {
    let read = AddressLine("JP: one@example.co.jp / two@example.co.jp")
    #expect(read.label == "JP")
    #expect(read.emails == ["one@example.co.jp", "two@example.co.jp"])
  }

  @Test("Without an address everything is a note")
  func none() {
    #expect(AddressLine("工作时间九点到六点").note == "工作时间九点到六点")
    #expect(AddressLine("  ").note == nil)
  }

  @Test(
    "Marketplaces come from codes and names",
    arguments: [
      ("US", "US"), ("GB", "UK"), ("日本站申诉", "JP"), ("德国 DE", "DE"), ("US/UK", nil),
      ("support", nil), ("BUSINESS", nil),
    ])
  func marketplaces(label: String, code: String?) {
    #expect(Marketplace.code(in: label) == code)
  }
}
