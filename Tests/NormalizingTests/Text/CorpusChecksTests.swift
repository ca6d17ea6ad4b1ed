import CorpusModel
import Testing

@testable import Normalizing

/// Rules that look at several pairs or entries.
@Suite struct CorpusChecksTests {
  private func found(_ entries: [Entry], _ code: String) -> [String] {
    Checks.findings(in: entries) { $0 == code }.map { "\($0.sheet)!\($0.cell ?? "")" }
  }

  @Test func aNameThatDiffersFromTheOthersIsFound() {
    let entries = ["华", "华", "露西"].enumerated().map { index, name in
      var entry = ChecksTests.entry(
        [("Sincerely", "忠实于你的"), ("HUA", name)], roles: [.signoff, .signature])
      entry.source.sheet = "S\(index)"
      return entry
    }
    #expect(found(entries, "name-mismatch") == ["S2!B3"])
    #expect(found(Array(entries.reversed()), "name-mismatch") == ["S2!B3"])
    #expect(found(Array(entries.prefix(2)), "name-mismatch") == [])
  }

  @Test func aTitleAfterANameIsNoOtherName() {
    let entries = ["林浩", "林浩 经理"].map { ChecksTests.entry([("Lin Hao", $0)], roles: [.signature]) }
    #expect(found(entries, "name-mismatch") == [])
  }

  @Test func aDepartmentHasNoNameOfItsOwn() {
    let entries = ["客户服务部", "客服团队"].map {
      ChecksTests.entry([("Customer Service Team", $0)], roles: [.signature])
    }
    #expect(Checks.findings(in: entries).map(\.severity) == [.info])
  }

  @Test func aSentenceCutBetweenRowsIsFound() {
    let cut = ChecksTests.entry([
      ("2. All employees have read your selling policy.at", "2. 全体员工都已阅读贵方的销售政策。"),
      ("the same time, we train new ones.", "同时，我们培训新员工。"),
    ])
    #expect(found([cut], "fragment") == ["Sheet!A2"])
    #expect(found([cut], "end-punctuation") == [])
    let list = ChecksTests.entry([
      ("letter of confirmation from the manufacturer", "制造商的确认函"),
      ("photographs comparing the two packagings", "两种包装的对比照片"),
    ])
    #expect(found([list], "fragment") == [])
    let signed = ChecksTests.entry(
      [("We hope to hear from you very soon", "期待您的回复"), ("yours sincerely,", "此致")],
      roles: [.body, .signoff])
    #expect(found([signed], "fragment") == [])
    let whole = ChecksTests.entry([
      ("We have read your policy.", "我们已阅读政策。"), ("we train.", "我们培训。"),
    ])
    #expect(found([whole], "fragment") == [])
  }

  @Test func aMissingFullStopIsFound() {
    #expect(
      found([ChecksTests.entry([("We are very sorry for this.", "对此我们非常非常抱歉")])], "end-punctuation")
        == ["Sheet!B2"])
    #expect(
      found(
        [ChecksTests.entry([("We are very sorry for this!", "对此我们非常非常抱歉。")])], "end-punctuation")
        == [])
    #expect(
      found(
        [
          ChecksTests.entry(
            [("Lin Hao, manager of the shop.", "店铺经理林浩先生此致敬礼")], roles: [.signature])
        ], "end-punctuation") == [])
  }

  @Test func gapsInListsAreFound() {
    func list(_ numbers: [Int]) -> [String] {
      found(
        [ChecksTests.entry(numbers.map { ("\($0). We check the stock.", "\($0)、我们核对库存。") })],
        "list-number-sequence")
    }
    #expect(list([1, 2, 4]) == ["Sheet!A4"])
    #expect(list([1, 2, 2]) == ["Sheet!A4"])
    #expect(list([1, 2, 3, 1, 2]) == [])
    #expect(list([3, 4]) == [])
    let other = ChecksTests.entry([("3. We check.", "4、我们核对。")])
    #expect(found([other], "list-number-sequence") == ["Sheet!A2"])
    let lone = ChecksTests.entry([
      ("1. A supplier sent the wrong lamps.", "1、供应商发错了灯。"), ("What we do now:", "我们现在的措施："),
      ("1. We check every delivery.", "1、我们检查每批货。"),
    ])
    #expect(found([lone], "list-number-sequence") == [])
    let inner = ChecksTests.entry([
      ("1. We check: (1) lamps (2) shades", "1、我们核对：（1）灯（2）灯罩"), ("2. We ship.", "2、我们发货。"),
      ("(1) We write.", "（1）我们写信。"),
    ])
    #expect(found([inner], "list-number-sequence") == [])
  }

  @Test func oneSentenceWithTwoTranslationsIsFound() {
    let en = "Please restore our selling privileges as soon as you can."
    let entries = [
      ChecksTests.entry([(en, "请尽快恢复我们的销售权限。")]),
      ChecksTests.entry([(en, "请尽快恢复我们的销售权限！")]),
      ChecksTests.entry([(en, "恳请早日恢复销售。"), ("Best regards,", "此致")]),
    ]
    #expect(found(entries, "inconsistent-translation") == ["Sheet!B2"])
    #expect(found([entries[0], entries[1]], "inconsistent-translation") == [])
  }

  @Test func oneTranslationOfTwoSentencesIsFound() {
    let zh = "恳请贵方尽快恢复我们的销售账户。"
    let entries = [
      ChecksTests.entry([("We ask you to restore our account as soon as you can.", zh)]),
      ChecksTests.entry([("We ask you to restore our account as soon as you can!", zh)]),
      ChecksTests.entry([("1. Please give it back to us.", "1、" + zh), ("Hello,", "您好，")]),
      ChecksTests.entry([("Please give it back to us very soon.", zh)]),
    ]
    #expect(found(entries, "inconsistent-translation") == ["Sheet!A2"])
    #expect(found(Array(entries.prefix(3)), "inconsistent-translation") == [])
    let short = [("Thank you.", "非常感谢您。"), ("Thanks.", "非常感谢您。")].map { ChecksTests.entry([$0]) }
    #expect(found(short, "inconsistent-translation") == [])
  }

  @Test func aSentenceWithinAWholeLetterIsComparedToo() throws {
    let letters = [("请尽快恢复我们的销售权限。", "深表歉意"), ("恳请早日恢复销售。", "非常抱歉")].map {
      """
      **迟发率高**
      Dear Amazon Team,⏎Please restore our selling privileges as soon as you can.⏎We are very sorry for \
      the late parcels of May.⏎Best regards,⏎Mary | \
      尊敬的亚马逊团队：⏎\($0.0)⏎对于5月迟到的包裹，我们\($0.1)。⏎此致敬礼⏎玛丽
      """
    }
    let corpus = normalized(sketch(letters.joined(separator: "\n\n")))
    let found = corpus.findings.filter { $0.code == "inconsistent-translation" }
    #expect(found.count == 1)
    let finding = try #require(found.first, "\(outline(corpus))")
    #expect(finding.message.hasSuffix("at 模板!B2. So it is with 1 more of this text."))
    #expect(finding.zh == "恳请早日恢复销售。")
    #expect(finding.span?.language == .zh)
    let text = try #require(corpus.entries.last?.pairs.first?.zh)
    let span = try #require(finding.span)
    #expect(
      Array(text.utf8)[span.offset..<span.offset + span.length].elementsEqual("恳请早日恢复销售。".utf8))
  }

  @Test func aMissingFullStopWithinAWholeLetterIsFound() throws {
    let sheet = """
      **迟发率高**
      Dear Amazon Team,⏎We are very sorry for the late parcels of May.⏎We answer every message on \
      the same day.⏎Please restore our privileges.⏎Best regards,⏎Mary | \
      尊敬的亚马逊团队：⏎对于5月迟到的包裹，我们深表歉意。⏎我们当天回复每一条消息⏎请恢复我们的权限。⏎此致敬礼⏎玛丽
      """
    let findings = normalized(sketch(sheet)).findings.filter { $0.code == "end-punctuation" }
    #expect(findings.map(\.zh) == ["我们当天回复每一条消息"])
    #expect(findings.first?.span?.language == .zh)
    #expect(findings.first?.span?.length == 33)
    let whole = normalized(sketch(sheet.replacing("消息⏎", with: "消息！⏎"))).findings
    #expect(whole.filter { $0.code == "end-punctuation" } == [])
  }

  @Test func theSameSentenceTwiceInALetterIsFound() {
    let line = ("We ask you to review our plan of action once more.", "恳请贵方再次审核我们的行动计划。")
    #expect(found([ChecksTests.entry([line, line])], "duplicate-pair") == ["Sheet!A3"])
    #expect(found([ChecksTests.entry([line]), ChecksTests.entry([line])], "duplicate-pair") == [])
  }

  @Test func unknownTitlesAreSaidWhereTheCatalogueKnowsOthers() {
    let known = ChecksTests.entry([("a", "甲")])
    let unknown = ChecksTests.entry([("b", "乙")], id: "performance/other", number: nil)
    var untitled = unknown
    untitled.titleCells = []
    #expect(found([known, unknown], "unknown-title") == ["Sheet!A1"])
    #expect(found([known, untitled], "unknown-title") == ["Sheet!A2"])
    #expect(found([unknown], "unknown-title") == [])
    var section = unknown
    section.kind = .directory
    #expect(found([known, section], "unknown-title") == ["Sheet!A1"])
    section.titleCells = []
    #expect(found([known, section], "unknown-title") == [])
  }

  @Test func aWorkbookInOneLanguageMissesNothing() {
    #expect(found([ChecksTests.entry([("We check the stock.", nil)])], "untranslated") == [])
  }
}
