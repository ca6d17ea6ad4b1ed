import CorpusModel
import Testing

@testable import Normalizing

@Suite("Layouts")
struct LayoutTests {
  /// The letters that every layout below holds.
  private static let expected = """
    Dear buyer, | 尊敬的买家：
    Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。
    Best regards, | 此致问候，
    Lin Hao | 林浩
    """

  private static let second = """
    Hello, | 您好，
    We have refunded the full price to you. | 我们已将全款退还给您。
    Kind regards, | 谨致问候，
    Wang Fang | 王芳
    """

  private func pairs(_ corpus: Corpus) -> [String] {
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

  @Test("Whole letters in cells are one pair each")
  func wholeLetters() {
    let english = "Dear buyer,⏎Your parcel left our warehouse today.⏎Best regards,⏎Lin Hao"
    let chinese = "尊敬的买家：⏎您的包裹今天已从我们的仓库寄出。⏎此致问候，⏎林浩"
    for drawing in [
      "发货通知\n\(english) | \(chinese)", "发货通知\n\(chinese)⏎⏎------⏎\(english)",
      "1 | 发货通知 | \(english) | \(chinese) | 常用", "发货通知\n\(english)\n\(chinese)",
    ] {
      let corpus = normalized(sketch(drawing))
      #expect(corpus.entries.map(\.pairs.count) == [1])
      #expect(corpus.entries.first?.title.zh == "发货通知")
      #expect(corpus.entries.first?.pairs.first?.en == english.replacing("⏎", with: "\n"))
      #expect(corpus.entries.first?.pairs.first?.zh == chinese.replacing("⏎", with: "\n"))
      #expect(corpus.entries.first?.pairs.first?.segments.count == 4)
    }
  }

  @Test("A column that names the parts of a letter opens no entries")
  func partsColumn() {
    let corpus = normalized(
      sketch(
        """
        称呼 | Dear buyer, | 尊敬的买家：
        正文 | Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。
        结尾 | Best regards, | 此致问候，
        落款 | Lin Hao | 林浩
        """))
    #expect(pairs(corpus) == [Self.expected])
    #expect(corpus.cells.filter { $0.place == .label }.map(\.text) == ["称呼", "正文", "结尾", "落款"])
  }

  @Test("A title on every row is no side of the letters, whichever side it stands beside")
  func repeatedTitles() {
    let corpus = normalized(
      sketch(
        """
        旧货当新货 | 尊敬的团队： | Dear team,
        旧货当新货 | 三位买家表示他们收到的耳机是用过的。 | Three buyers say that their headphones had been used before.
        旧货当新货 | 此致敬礼 | Regards,
        旧货当新货 | 徐保罗 | Paul Xu
        发票申请回复 | 早上好： | Good morning,
        发票申请回复 | 您订单的发票已作为附件发送。 | The invoice for your order is attached as a file.
        发票申请回复 | 谨启 | Regards,
        发票申请回复 | 纸鹤 | Paper Crane
        """))
    #expect(corpus.entries.map(\.title.zh) == ["旧货当新货", "发票申请回复"])
    #expect(corpus.entries.first?.pairs.map(\.cells.zh) == [["B1"], ["B2"], ["B3"], ["B4"]])
    #expect(corpus.entries.first?.pairs.map(\.cells.en) == [["C1"], ["C2"], ["C3"], ["C4"]])
  }

  @Test("A title in the column of the numbers opens an entry")
  func titlesAmongNumbers() {
    let corpus = normalized(
      sketch(
        """
        发货通知 |  |
        1 | Dear buyer, | 尊敬的买家：
        2 | Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。
        3 | Best regards, | 此致问候，
        4 | Lin Hao | 林浩
        退款通知 |  |
        1 | Hello, | 您好，
        2 | We have refunded the full price to you. | 我们已将全款退还给您。
        3 | Kind regards, | 谨致问候，
        4 | Wang Fang | 王芳
        """))
    #expect(corpus.entries.map(\.title.zh) == ["发货通知", "退款通知"])
    #expect(pairs(corpus) == [Self.expected, Self.second])
  }

  @Test("Where rows are whole letters, one without a greeting is an entry too")
  func letterPerRow() {
    let rows = (1...4).map { number in
      number == 3
        ? "Use table \(number).⏎The printer jams. | 请用\(number)号台。⏎打印机卡纸。"
        : "Dear buyer,⏎Your parcel \(number) left.⏎Best regards,⏎Lin Hao | 尊敬的买家：⏎您的包裹\(number)已寄出。⏎此致问候，⏎林浩"
    }
    let corpus = normalized(sketch(rows.joined(separator: "\n")))
    #expect(corpus.entries.map(\.pairs.count) == [1, 1, 1, 1])
  }

  @Test("A remark in brackets parts no languages in a cell that holds both")
  func asideInSharedCell() {
    let english = "The invoice is attached to this message.（数据要和后台一致） Please check it at home."
    let corpus = normalized(
      sketch("发票申请回复\nDear buyer, \(english) | \n尊敬的买家，您要的发票已随此信附上，请您在家中仔细核对。"))
    let shared = normalized(
      sketch("发票申请回复\nDear buyer,⏎\(english)⏎尊敬的买家，⏎您要的发票已随此信附上，请您在家中仔细核对。"))
    #expect(corpus.entries.first?.notes.map(\.text) == ["（数据要和后台一致）"])
    #expect(shared.entries.first?.pairs.map(\.en) == ["Dear buyer,\n" + english])
    #expect(shared.entries.first?.notes.map(\.text) == ["（数据要和后台一致）"])
  }

  @Test("Another language is kept as a note and said")
  func otherLanguages() {
    let corpus = normalized(
      sketch(
        """
        Dear buyer, | 尊敬的买家： | お客様各位、
        Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。 | お荷物は本日発送いたしました。
        Best regards, | 此致问候， | 敬具をもちまして、
        Lin Hao | 林浩 |
        """))
    #expect(pairs(corpus) == [Self.expected])
    #expect(corpus.entries.first?.notes.map(\.language) == ["ja", "ja", "ja"])
    #expect(corpus.findings.filter { $0.code == "other-language" }.map(\.cell) == ["C1"])
  }
}
