import CorpusModel
import Testing

@testable import Normalizing

@Suite("Cells in both languages")
struct SharedCellTests {
  /// The pairs of the entry whose letter stands in one cell, below a title.
  private func pairs(_ cell: String) -> [[String]] {
    let corpus = normalized(sketch("发货通知\n" + cell.replacing("\n", with: "⏎")))
    return corpus.entries.flatMap(\.pairs).map { [$0.en ?? "–", $0.zh ?? "–"] }
  }

  @Test(
    "Dashes or a blank line part a short letter from its translation, names in Latin letters or not",
    arguments: ["-----", "", "=====\n"])
  func parted(gap: String) {
    let english = "Hello Ms. Kay,\nYour lamp has left our warehouse today."
    let chinese = "Hi Kay,\n您的灯今天已从我们的仓库寄出。\nLumen & Co."
    #expect(pairs("\(english)\n\(gap)\n\(chinese)") == [[english, chinese]])
    #expect(pairs("\(chinese)\n\(gap)\n\(english)") == [[english, chinese]])
  }

  @Test("A greeting that is the same in both languages does not turn the paragraphs round")
  func paragraphsChineseFirst() {
    #expect(
      pairs(
        "Hi Kay,\nHello Ms. Kay,\n\n您的灯今天已从我们的仓库寄出。\nYour lamp has left our warehouse today.\n\n此致问候\nBest regards\n\nLumen & Co.\nLumen & Co."
      ) == [
        ["Hello Ms. Kay,", "Hi Kay,"],
        ["Your lamp has left our warehouse today.", "您的灯今天已从我们的仓库寄出。"],
        ["Best regards", "此致问候"], ["Lumen & Co.", "Lumen & Co."],
      ])
  }

  @Test("A paragraph without its translation is no part of the one below")
  func oneSidedParagraph() {
    #expect(
      pairs(
        "Hello Ms. Kay,\n凯女士，您好：\n\nYour lamp has left our warehouse today.\n\nIt should arrive on Friday.\n应该周五送到。\n\nBest regards\n此致问候"
      ) == [
        ["Hello Ms. Kay,", "凯女士，您好："], ["Your lamp has left our warehouse today.", "–"],
        ["It should arrive on Friday.", "应该周五送到。"], ["Best regards", "此致问候"],
      ])
  }

  @Test("Line by line, a line in the other one's letters keeps its place")
  func lineByLine() {
    #expect(
      pairs(
        "Hello Ms. Kay,\n凯女士，您好：\nYour lamp has left our warehouse today.\n您的灯今天已从我们的仓库寄出。\nBest regards\n此致问候\nLumen Lamps\nLumen & Co. 灯"
      ).last == ["Lumen Lamps", "Lumen & Co. 灯"])
  }

  @Test("Units, file names and short names in capitals make no English of a Chinese cell")
  func technicalChinese() {
    let text = "随信附上UN38.3报告和MSDS，电芯为18650型，3.7V、2600mAh，即9.62Wh。文件名为report.pdf和msds.pdf。"
    #expect(
      pairs(
        "Hello Ms. Kay,\n凯女士，您好：\n\nThe papers are attached.\n文件已附上。\n\n\(text)"
      ).last == ["–", text])
  }

  @Test("A heading inside a letter that lacks its translation is no title")
  func headingInEnglish() {
    let corpus = normalized(
      sketch(
        """
        发货申诉
        Dear Amazon team,⏎尊敬的亚马逊团队：
        We shipped 40 orders late in May because our warehouse had moved.⏎我们的仓库五月搬迁，40个订单发货迟了。
        Root cause⏎根本原因
        The new scanner was not connected to the stock list for a whole week.⏎新的扫描枪整整一周没有连接库存表。
        Immediate steps
        We asked all 40 buyers for their patience and refunded the postage.⏎我们请40位买家谅解，并退还了运费。
        Best regards,⏎此致敬礼
        Lin Hao⏎林浩
        退款通知
        Hello,⏎您好，
        We have refunded the full price to you.⏎我们已将全款退还给您。
        Kind regards,⏎谨致问候，
        Wang Fang⏎王芳
        """))
    #expect(corpus.entries.map(\.title.zh) == ["发货申诉", "退款通知"])
  }
}
