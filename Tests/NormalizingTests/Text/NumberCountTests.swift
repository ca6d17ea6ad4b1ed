import CorpusModel
import Testing

@testable import Normalizing

/// Numbers are compared as often as they stand.
@Suite struct NumberCountTests {
  private func found(_ en: String, _ zh: String) -> [String] {
    Checks.findings(in: [ChecksTests.entry([(en, zh)])]).map {
      "\($0.code) \($0.severity.rawValue) \($0.en ?? "-") \($0.zh ?? "-")"
    }
  }

  @Test func aNumberThatTookTheOthersPlaceIsAnError() {
    #expect(
      found("We sent 3 lamps and 3 shades.", "我们发了3盏灯和4个灯罩。") == ["number-mismatch error 3 4"])
    #expect(
      found("We sent 3 lamps and 4 shades.", "我们发了3盏灯和3个灯罩。") == ["number-mismatch error 4 3"])
    #expect(
      found("It was 5%, then 5%, then 3%.", "先是5%，再是5%，后是4%。") == ["percent-mismatch error 3% 4%"])
  }

  @Test func aNumberOfEachSideThatStandsMoreOftenIsAWarning() {
    #expect(
      found("3 in July, 3 in August, 5 in September", "7月3起，8月5起，9月5起")
        == ["number-mismatch warning 3 5"])
  }

  @Test func aNumberThatOnlyStandsMoreOftenIsANote() {
    #expect(
      found("We keep 3 copies and send 3 copies.", "我们保留3份并寄出副本。")
        == ["number-mismatch info 3 -"])
    #expect(
      found("We keep 3 copies and send them.", "我们保留3份并寄出3份。") == ["number-mismatch info - 3"])
  }

  @Test(
    arguments: [
      ("We keep 3 copies and send 3 copies.", "我们保留三份并寄出3份。"),
      ("It holds 5 kg and 5 kg.", "各装5公斤。"),
      ("It holds 5 kg and 5 kg.", "装5公斤和10斤，即5公斤。"),
      ("It is open 24 hours, yes, 24 hours.", "全天开放，即24小时。"),
      ("It is 1 lamp and 1 shade.", "1盏灯和灯罩。"),
      ("It costs $20, not $20 more.", "售价20美元，而不是再加20美元。"),
    ])
  func oneNumberMaySayTwo(en: String, zh: String) {
    #expect(found(en, zh) == [])
  }
}
