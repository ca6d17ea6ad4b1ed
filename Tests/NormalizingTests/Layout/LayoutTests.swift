import CorpusModel
import Testing

@testable import Normalizing

@Suite("Layouts")
struct LayoutTests {
  /// The letters that every layout below holds.
  static let expected = """
    Dear buyer, | 尊敬的买家：
    Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。
    Best regards, | 此致问候，
    Lin Hao | 林浩
    """

  static let second = """
    Hello, | 您好，
    We have refunded the full price to you. | 我们已将全款退还给您。
    Kind regards, | 谨致问候，
    Wang Fang | 王芳
    """

  func pairs(_ corpus: Corpus) -> [String] {
    corpus.entries.map { entry in
      entry.pairs.map { "\($0.en ?? "-") | \($0.zh ?? "-")" }.joined(separator: "\n")
    }
  }

  @Test("Every layout gives the same pairs", arguments: LayoutTests.drawings)
  func layouts(layout: (name: String, drawing: String)) {
    let corpus = normalized(sketch(layout.drawing))
    #expect(pairs(corpus) == [Self.expected, Self.second], "\(layout.name)")
    #expect(corpus.entries.map(\.title.zh) == ["发货通知", "退款通知"], "\(layout.name)")
    #expect(corpus.source.sheets.map(\.kind) == [.letters])
    #expect(!corpus.findings.contains { $0.code == "unplaced-cells" })
  }

  static let drawings: [(name: String, drawing: String)] = [
    (
      "English | Chinese",
      """
      发货通知
      Dear buyer, | 尊敬的买家：
      Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。
      Best regards, | 此致问候，
      Lin Hao | 林浩

      退款通知
      Hello, | 您好，
      We have refunded the full price to you. | 我们已将全款退还给您。
      Kind regards, | 谨致问候，
      Wang Fang | 王芳
      """
    ),
    (
      "Chinese | English with a header",
      """
      中文 | 英文
      发货通知
      尊敬的买家： | Dear buyer,
      您的包裹今天已从我们的仓库寄出。 | Your parcel left our warehouse today.
      此致问候， | Best regards,
      林浩 | Lin Hao
      退款通知
      您好， | Hello,
      我们已将全款退还给您。 | We have refunded the full price to you.
      谨致问候， | Kind regards,
      王芳 | Wang Fang
      """
    ),
    (
      "number | title | English | Chinese | remark",
      """
      序号 | 场景 | 英文 | 中文 | 备注
      1 | 发货通知 | Dear buyer, | 尊敬的买家： |
       |  | Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。 | 当天发送
       |  | Best regards, | 此致问候， |
       |  | Lin Hao | 林浩 |
      2 | 退款通知 | Hello, | 您好， |
       |  | We have refunded the full price to you. | 我们已将全款退还给您。 |
       |  | Kind regards, | 谨致问候， |
       |  | Wang Fang | 王芳 |
      """
    ),
    (
      "a repeated title column",
      """
      发货通知 | 尊敬的买家： | Dear buyer,
      发货通知 | 您的包裹今天已从我们的仓库寄出。 | Your parcel left our warehouse today.
      发货通知 | 此致问候， | Best regards,
      发货通知 | 林浩 | Lin Hao
      退款通知 | 您好， | Hello,
      退款通知 | 我们已将全款退还给您。 | We have refunded the full price to you.
      退款通知 | 谨致问候， | Kind regards,
      退款通知 | 王芳 | Wang Fang
      """
    ),
    (
      "row by row, English first",
      """
      发货通知
      Dear buyer,
      尊敬的买家：
      Your parcel left our warehouse today.
      您的包裹今天已从我们的仓库寄出。
      Best regards,
      此致问候，
      Lin Hao
      林浩
      退款通知
      Hello,
      您好，
      We have refunded the full price to you.
      我们已将全款退还给您。
      Kind regards,
      谨致问候，
      Wang Fang
      王芳
      """
    ),
    (
      "row by row, Chinese first",
      """
      发货通知
      尊敬的买家：
      Dear buyer,
      您的包裹今天已从我们的仓库寄出。
      Your parcel left our warehouse today.
      此致问候，
      Best regards,
      林浩
      Lin Hao

      退款通知
      您好，
      Hello,
      我们已将全款退还给您。
      We have refunded the full price to you.
      谨致问候，
      Kind regards,
      王芳
      Wang Fang
      """
    ),
    (
      "block by block",
      """
      发货通知
      Dear buyer,
      Your parcel left our warehouse today.
      Best regards,
      Lin Hao

      尊敬的买家：
      您的包裹今天已从我们的仓库寄出。
      此致问候，
      林浩

      退款通知
      Hello,
      We have refunded the full price to you.
      Kind regards,
      Wang Fang

      您好，
      我们已将全款退还给您。
      谨致问候，
      王芳
      """
    ),
    (
      "both in one cell, row by row",
      """
      发货通知
      Dear buyer, 尊敬的买家：
      Your parcel left our warehouse today. 您的包裹今天已从我们的仓库寄出。
      Best regards, 此致问候，
      Lin Hao 林浩
      退款通知
      Hello, 您好，
      We have refunded the full price to you. 我们已将全款退还给您。
      Kind regards, 谨致问候，
      Wang Fang 王芳
      """
    ),
    (
      "both in one cell, line by line",
      """
      发货通知
      Dear buyer,⏎尊敬的买家：⏎Your parcel left our warehouse today.⏎您的包裹今天已从我们的仓库寄出。⏎Best regards,⏎此致问候，⏎Lin Hao⏎林浩
      退款通知
      Hello,⏎您好，⏎We have refunded the full price to you.⏎我们已将全款退还给您。⏎Kind regards,⏎谨致问候，⏎Wang Fang⏎王芳
      """
    ),
    (
      "tables beside each other",
      """
      发货通知 | | | 退款通知
      Dear buyer, | 尊敬的买家： | | Hello, | 您好，
      Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。 | | We have refunded the full price to you. | 我们已将全款退还给您。
      Best regards, | 此致问候， | | Kind regards, | 谨致问候，
      Lin Hao | 林浩 | | Wang Fang | 王芳
      """
    ),
    (
      "one block side by side, one reversed",
      """
      发货通知
      Dear buyer, | 尊敬的买家：
      Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。
      Best regards, | 此致问候，
      Lin Hao | 林浩
      退款通知
      您好， | Hello,
      我们已将全款退还给您。 | We have refunded the full price to you.
      谨致问候， | Kind regards,
      王芳 | Wang Fang
      """
    ),
    (
      "one block side by side, one row by row",
      """
      发货通知
      Dear buyer, | 尊敬的买家：
      Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。
      Best regards, | 此致问候，
      Lin Hao | 林浩

      退款通知
      Hello,
      您好，
      We have refunded the full price to you.
      我们已将全款退还给您。
      Kind regards,
      谨致问候，
      Wang Fang
      王芳
      """
    ),
  ]
}
