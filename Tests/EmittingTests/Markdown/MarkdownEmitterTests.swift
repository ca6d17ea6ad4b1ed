import CorpusModel
import Emitting
import Testing

@Suite struct MarkdownEmitterTests {
  static let files = MarkdownEmitter().files(for: SampleCorpus.corpus)

  private func page(_ path: String) throws -> String {
    try #require(Self.files.first { $0.path == path }, "\(path)").text()
  }

  @Test func `has a page for the contents, each category and each entry`() {
    #expect(
      Self.files.map(\.path) == [
        "markdown/README.md", "markdown/contacts/README.md", "markdown/playbooks/README.md",
        "markdown/performance/README.md", "markdown/contacts/performance-teams.md",
        "markdown/playbooks/account-suspended.md",
        "markdown/performance/high-late-shipment-rate.md", "markdown/performance/库存-库存不足.md",
        "markdown/performance/readme-2.md",
      ])
  }

  @Test func `a letter reads well`() throws {
    let page = try page("markdown/performance/high-late-shipment-rate.md")
    let expected = """
      ---
      id: "performance/high-late-shipment-rate"
      number: "3.1"
      title: "High late shipment rate"
      title_zh: "迟发率高"
      title_origin: "catalogue"
      category: "performance"
      kind: "template"
      sheet: "效绩模板"
      range: "A1:B8"
      pairs: 6
      steps: 0
      contacts: 0
      notes: 2
      images: 1
      variables: 2
      findings: 1
      ---

      # 3.1 High late shipment rate · 迟发率高

      [Contents 目录](../README.md) / [Account performance · 效绩模板](README.md) / 效绩模板!A1:B8

      <!-- pair 1 greeting -->

      Dear Account Team,

      > 尊敬的账户团队：

      <!-- pair 2 cause -->

      Our late shipment rate reached 4.73%, above the target of \\<4%.

      > 我们的迟发率达到４.７３％，高于目标（\\<4%）。

      <!-- pair 3 plan_heading -->

      **Plan of action:**

      > **行动计划：**

      <!-- pair 4 item -->

      1\\. We hired two packers. We ship refunds and replacements within 24 hours.

      > 1\\. 我们增加了两名打包员。我们在24小时内处理退款和补发。

      """
    #expect(page.hasPrefix(expected))
    #expect(
      page.hasSuffix(
        """
        ## Pictures 图片

        ![Picture at D2:F9](../../images/a0b1c2c2c2c2c2c2.jpg)

        ## Notes 备注

        - A5: （这里写自己的店铺名）
        - C7: two\\
          lines

          and a paragraph

        ## Variables 变量

        | Variable 变量 | Pair | English | 中文 |
        | --- | --: | --- | --- |
        | rate_percent | 2 | 4.73% | ４.７３％ |
        | signature | 6 | Lily Chen |  |

        ## Findings 问题

        | Severity | Rule | Sheet 工作表 | Cell | Message |
        | --- | --- | --- | --- | --- |
        | error | number-mismatch | 效绩模板 | B3 | The English text has 4.73%, the Chinese one doesn't. |


        """))
  }

  @Test func `the contents list the categories and entries with their counts`() throws {
    let page = try page("markdown/README.md")
    let count = AwkwardTexts.all.count
    #expect(
      page.hasPrefix(
        """
        # 样本 "book".xlsx

        Made by template-corpus 0.0.0 from 样本 "book".xlsx: 4 sheets, 58 rows, 5 entries, \
        \(count + 8) pairs, 3 findings.

        | Category 类别 | Sheet 工作表 | Entries 条目 | Pairs 句对 | Findings 问题 |
        | --- | --- | --: | --: | --: |
        | [Contacts · 官方邮箱](contacts/README.md) | 官方邮箱 | 1 | 0 | 0 |
        | [申诉思路](playbooks/README.md) | 申诉思路 | 1 | 0 | 0 |
        | [Account performance · 效绩模板](performance/README.md) | 效绩模板 | 3 | \(count + 8) | 2 |

        """))
    #expect(
      page.contains(
        "| 2.1 | [Account suspended · 封店申诉思路](playbooks/account-suspended.md) | A1:A40 | 2 steps, 2 pictures | 0 |\n"
      ))
    #expect(page.contains("performance/%E5%BA%93%E5%AD%98-%E5%BA%93"))
    #expect(page.contains("| warning | hidden-sheet | 旧稿 \\| \\<draft> |  | The sheet is hidden"))
  }

  @Test func `a directory is a table a section`() throws {
    let page = try page("markdown/contacts/performance-teams.md")
    let header = """
      | Label 用途 | E-mail 邮箱 | Marketplace 站点 | Note 说明 | Cell |
      | --- | --- | --- | --- | --- |

      """
    #expect(
      page.hasSuffix(
        """
        ## Contacts 联系方式

        ### 绩效团队

        \(header)| US | performance@example.com | US |  | A2 |
        | 日本 \\| 客服 | jp_team@example.co.jp | JP | 主题：申诉<br>附上订单号 | B3 |

        ### Other 其他

        \(header)|  | not an address \\<x> |  | a \\`b\\` \\| c\\\\ | B6 |


        """))
  }

  @Test func `a playbook shows each step's pictures under its caption`() throws {
    let page = try page("markdown/playbooks/account-suspended.md")
    #expect(
      page.hasSuffix(
        """
        ### Step 1 · A2

        > **第一步：登录后台**

        ![Picture at A3:C19](../../images/5f1d0a0a0a0a0a0a.png)

        ### Step 2 · A21

        2\\. Write\\
        the letter

        > **套路二 \\*重要\\***

        ![Picture at A22](../../images/5f1d0a0a0a0a0a0a.png)


        """))
  }

  @Test(arguments: [
    ("a\u{85}\"\\\t\n\u{1}b", "a\\u0085\\\"\\\\\\t\\n\\u0001b"), ("true", "true"),
    ("#1: x", "#1: x"),
    ("\u{FEFF}é中", "\\ufeffé中"),
  ])
  func `front matter is quoted`(title: String, quoted: String) throws {
    var corpus = SampleCorpus.corpus
    corpus.entries[0].title.en = title
    let page = try MarkdownEmitter().files(for: corpus)[4].text()
    #expect(page.contains("\ntitle: \"\(quoted)\"\n"))
  }

  @Test func `entries without a listed category are kept at the top`() throws {
    var corpus = SampleCorpus.corpus
    corpus.categories = []
    let files = MarkdownEmitter().files(for: corpus)
    #expect(files.map(\.path).contains("markdown/account-suspended.md"))
    #expect(try files[0].text().contains("(account-suspended.md)"))
    let page = try #require(files.first { $0.path == "markdown/account-suspended.md" }).text()
    #expect(page.contains("[Contents 目录](README.md) / 申诉思路"))
    #expect(page.contains("(../images/5f1d0a0a0a0a0a0a.png)"))
  }
}
