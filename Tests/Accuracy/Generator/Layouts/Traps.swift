import CorpusModel
import Normalizing

extension Layout {
  /// Sheets that hold no letters: what is paired there is wrong.
  static let traps = [
    Layout(name: "trap-directory", noise: []) { sheet, _ in
      for section in 1...3 {
        sheet.put(
          "\(ListMarkers.chinese(section))、\(sheet.random.pick(sections))", column: 1, as: .trap)
        sheet.row += 1
        for label in sheet.random.shuffled(labels).prefix(6) {
          let address = "\(sheet.random.pick(mailboxes))@\(sheet.random.pick(hosts))"
          if section == 2 {
            sheet.put("\(label)：\(address)", column: 1, as: .trap)
          } else {
            sheet.put(label, column: 1, as: .trap)
            sheet.put(address, column: 2, as: .trap)
          }
          sheet.row += 1
        }
      }
    },
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
    Layout(name: "trap-table", noise: []) { sheet, _ in
      for (column, name) in ["日期", "事项", "Status", "负责人", "Amount"].enumerated() {
        sheet.put(name, column: column + 1, look: .bold, as: .trap)
      }
      for day in 1...sheet.random.number(12...40) {
        sheet.row += 1
        sheet.put("2024-05-\(day % 28 + 1)", column: 1, type: "date", as: .trap)
        sheet.put(sheet.random.pick(tasks), column: 2, as: .trap)
        sheet.put(sheet.random.pick(["done", "open", "waiting for reply"]), column: 3, as: .trap)
        sheet.put(sheet.random.pick(["王芳", "李强", "Amy"]), column: 4, as: .trap)
        sheet.put(String(sheet.random.number(10...900)), column: 5, type: "number", as: .trap)
      }
    },
    Layout(name: "trap-products", noise: []) { sheet, _ in
      for (column, name) in ["SKU", "英文品名", "中文品名", "库存", "单价"].enumerated() {
        sheet.put(name, column: column + 1, look: .bold, as: .trap)
      }
      for number in 1...sheet.random.number(12...40) {
        sheet.row += 1
        let product = sheet.random.pick(products, or: ("", ""))
        sheet.put("KT-\(1000 + number)", column: 1, as: .trap)
        sheet.put(product.0, column: 2, as: .trap)
        sheet.put(product.1, column: 3, as: .trap)
        sheet.put(String(sheet.random.number(0...400)), column: 4, type: "number", as: .trap)
        sheet.put(String(sheet.random.number(3...90)), column: 5, type: "number", as: .trap)
      }
    },
    Layout(name: "trap-japanese", noise: []) { sheet, _ in
      for (en, ja) in sheet.random.shuffled(japanese) {
        sheet.put(en, column: 1, as: .trap)
        sheet.put(ja, column: 2, as: .trap)
        sheet.row += 1
      }
    },
  ]
}
