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
}
