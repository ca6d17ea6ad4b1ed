import CorpusModel
import Normalizing

extension Layout {
  /// Sheets that hold no letters: what is paired there is wrong.
  static let traps = [
    directory("trap-directory", labels: labels, inOneCell: false),
    directory("trap-directory-bilingual", labels: bilingualLabels, inOneCell: true),
    Layout(name: "trap-playbook", noise: []) { sheet, _ in
      sheet.put("被封号之后怎么办", column: 1, look: .heading, as: .trap)
      sheet.row = 3
      for (index, caption) in sheet.random.shuffled(captions).enumerated() {
        sheet.put("第\(ListMarkers.chinese(index + 1))步 \(caption)", column: 1, as: .trap)
        let rows = sheet.random.number(8...25)
        sheet.add(.placeholder(rows: sheet.row + 1...sheet.row + rows - 2))
        sheet.row += rows
      }
    },
    table("trap-table", header: ["日期", "事项", "Status", "负责人", "Amount"]) { random, number in
      [
        "2024-05-\(number % 28 + 1)", random.pick(tasks),
        random.pick(["done", "open", "waiting for reply"]), random.pick(["王芳", "李强", "Amy"]),
        String(random.number(10...900)),
      ]
    },
    table("trap-products", header: ["SKU", "英文品名", "中文品名", "库存", "单价"]) { random, number in
      let product = random.pick(products, or: ("", ""))
      return [
        "KT-\(1000 + number)", product.0, product.1, String(random.number(0...400)),
        String(random.number(3...90)),
      ]
    },
    table("trap-orders", header: ["Order ID", "买家", "Country", "问题", "Refund"]) { random, number in
      [
        "113-\(4_000_000 + number * 7919)-\(1_000_000 + number * 104_729 % 8_999_999)",
        random.pick(["Emma Brown", "李娜", "J. Costa", "王女士"]), random.pick(["US", "DE", "JP"]),
        random.pick(["未收到货", "尺寸不合适", "质量问题", "想要退款"]), "$\(random.number(5...80))",
      ]
    },
    Layout(name: "trap-japanese", noise: []) { sheet, _ in
      for (en, ja) in sheet.random.shuffled(japanese) {
        sheet.put(en, column: 1, as: .trap)
        sheet.put(ja, column: 2, as: .trap)
        sheet.row += 1
      }
    },
  ]

  private static func directory(_ name: String, labels: [String], inOneCell: Bool) -> Layout {
    Layout(name: name, noise: []) { sheet, _ in
      for section in 1...3 {
        let title = "\(ListMarkers.chinese(section))、\(sheet.random.pick(sections))"
        sheet.put(title, column: 1, as: .trap)
        sheet.row += 1
        for label in sheet.random.shuffled(labels).prefix(6) {
          let address = "\(sheet.random.pick(mailboxes))@\(sheet.random.pick(hosts))"
          if inOneCell || section == 2 {
            sheet.put("\(label)：\(address)", column: 1, as: .trap)
          } else {
            sheet.put(label, column: 1, as: .trap)
            sheet.put(address, column: 2, as: .trap)
          }
          sheet.row += 1
        }
      }
    }
  }

  private static func table(
    _ name: String, header: [String],
    _ row: @escaping @Sendable (inout SplitMix64, Int) -> [String]
  ) -> Layout {
    Layout(name: name, noise: []) { sheet, _ in
      for (column, name) in header.enumerated() {
        sheet.put(name, column: column + 1, look: .bold, as: .trap)
      }
      for number in 1...sheet.random.number(12...40) {
        sheet.row += 1
        for (column, text) in row(&sheet.random, number).enumerated() {
          let type: SourceCell.ValueType = Int(text) == nil ? .text : .number
          sheet.put(text, column: column + 1, type: type, as: .trap)
        }
      }
    }
  }
}
