import CorpusModel
import Testing

@testable import Normalizing

@Suite("Playbooks")
struct PlaybookReaderTests {
  @Test("Each picture belongs to the step that its top edge lies in")
  func pictures() {
    let corpus = normalized(
      sketch(
        """
        怎样写行动计划
        原因：资料不完整
        步骤一：打开账户状况



        步骤二：写下三个原因


        步骤二：上传发票
        """,
        pictures: [picture(rows: 5...6), picture(rows: 8...9), picture(rows: 12...20)]))
    #expect(corpus.source.sheets.map(\.kind) == [.playbook])
    #expect(
      outline(corpus) == """
        # 怎样写行动计划 A1:A10
        3-6 步骤一：打开账户状况 [A5]
        7-9 步骤二：写下三个原因 [A8]
        10-20 步骤二：上传发票 [A12]
        note A2 原因：资料不完整
        """)
    #expect(corpus.entries.allSatisfy { $0.pairs.isEmpty })
  }

  @Test("Captions without ordinals are told by the gaps around them")
  func gaps() {
    let corpus = normalized(
      sketch(
        """
        开店流程
        注册账户




        提交资料




        等待审核
        """, pictures: [picture(rows: 3...5), picture(rows: 8...10)]))
    #expect(
      outline(corpus) == """
        # 开店流程 A1:A12
        2-6 注册账户 [A3]
        7-11 提交资料 [A8]
        12-12 等待审核 []
        """)
  }

  @Test(
    "Ordinals in every style",
    arguments: [
      "第一步 登录", "步骤2：登录", "套路三：登录", "Step 4: sign in", "(5) 登录", "六、登录", "⑦登录", "【方法一】登录",
    ])
  func ordinals(text: String) {
    #expect(StepOrdinal.begins(text))
  }

  @Test(
    "What only looks like an ordinal", arguments: ["登录账户", "2.5% 的退款率", "steps to follow", "一定要登录"])
  func noOrdinals(text: String) {
    #expect(!StepOrdinal.begins(text))
  }
}
