import CorpusModel
import Testing

@testable import Normalizing

/// Examples of what sellers write: letters as list labels, per mille, stars, sums of two units.
@Suite struct SellerExamplesTests {
  @Test(
    arguments: [
      ("glued-words", "We sell lamps(all tested) only.", "我们只卖经检测的灯。"),
      ("glued-words", "The rate (see below)is low.", "比率（见下）很低。"),
      ("number-mismatch", "It took 1 day 12 hours.", "用了38小时。"),
      ("number-mismatch", "It keeps for 180 days.", "可保存183天。"),
      ("alnum-token-mismatch", "Each SKU has a label, the SKU is new.", "每个SKU有标签，SUK是新的。"),
      (
        "date-mismatch",
        "On 7 March we wrote. We sent 3 parcels, waited 5 days, sold 8 lamps, paid $20 and 1 letter came.",
        "3月1日我们写了信。我们寄了3个包裹，等了5天，卖出8盏灯，付了20美元，来了1封信。"
      ),
      (
        "date-mismatch", "Between March and June they worked for us, until 30 June 2023.",
        "他们三月至六月期间为我们工作，至2023年6月20日止。"
      ),
      ("number-mismatch", "The lamp is 5'8\" long.", "灯长2.5米。"),
      ("percent-mismatch", "The rate is 5‰ now.", "目前比率为5%。"),
      ("placeholder-mismatch", "Our shop *** thanks you.", "本店感谢您。"),
    ])
  func fires(code: String, en: String, zh: String) {
    #expect(ChecksTests.codes(en, zh).contains(code))
  }

  @Test(
    arguments: [
      ("Choose A, B or C.", "请选择1、2或3。"),
      ("A third of the buyers came back.", "33%的买家再次光临。"),
      ("Our margin went down to 1/5.", "我们的利润率降至20%。"),
      ("Nearly 9 in 10 buyers agree.", "近90%的买家同意。"),
      ("It grew threefold.", "增长了200%。"),
      ("See Appendix C for it.", "请见附件3。"),
      ("Choose option 1.", "请选择方案A。"),
      ("The rate is 5‰ now.", "目前比率为千分之5。"),
      ("The rate is 5 per mille now.", "目前比率为0.5%。"),
      ("The man is 5'8\" tall.", "男子身高173厘米。"),
      ("The man is 5’8” tall.", "男子身高1.73米。"),
      ("The board is 5 feet 8 inches long.", "板长173厘米。"),
      ("It took 1 day 12 hours.", "用了36小时。"),
      ("It costs 5 dollars 50 cents.", "售价5.5美元。"),
      ("It costs 12.50 yuan.", "售价12块5。"),
      ("It holds 3.5 kg.", "可装三点五公斤。"),
      ("We close at 3:05 p.m.", "我们下午三点五分关门。"),
      ("Thank you for the ***** review.", "感谢您的五星好评。"),
      ("Thank you for the ★★★★★ review.", "感谢您的5星好评。"),
      ("Use firmware version 2024.13.1 for it.", "请使用固件版本2024.13.1。"),
      ("Quote the reference 2024-118-A.", "请注明参考编号2024-118-A。"),
      ("The shift runs from 10 AM, with QC.", "10点开始，含PC检查。"),
      ("The compan(ies) and item(s) are ours.", "公司和物品是我们的。"),
    ])
  func staysSilent(en: String, zh: String) {
    #expect(ChecksTests.codes(en, zh) == [])
  }

  @Test func aTextThatMayStandForBothSidesIsAHint() {
    func severities(_ en: String?, _ zh: String?, _ role: Role = .body) -> [Finding.Severity] {
      Checks.findings(
        in: [ChecksTests.entry([("We check it.", "我们检查。"), (en, zh)], roles: [.body, role])]
      ).map(\.severity)
    }
    #expect(severities("SKU OL-HINGE-2, FNSKU X0015K2LMN, 36 pcs", nil) == [.info])
    #expect(severities("Oakline Home 小伟", nil) == [.info])
    #expect(severities("Oakline Home", nil, .signature) == [.info])
    #expect(severities("We have sent 36 pieces to the warehouse.", nil) == [.warning])
    #expect(severities(nil, "我们每天核对FBA库存并更新Amazon后台。") == [.warning])
  }

  @Test func aListNumberWithoutItsSecondBracketCounts() {
    let entry = ChecksTests.entry(
      [
        ("(1) We check it.", "（一）我们检查。"), ("(2) We ship it.", "（二我们发货。"),
        ("(3) We call you.", "（三）我们致电。"), ("(4) A bill of 90 days", "（490天内的账单"),
      ])
    #expect(Checks.findings(in: [entry]).map(\.code) == ["bracket-count", "bracket-count"])
  }
}
