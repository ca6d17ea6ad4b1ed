/// Reads the title column: where its value changes, an entry begins.
///
/// ```
/// 催款   | Dear customer,  | 尊敬的客户：     filled once, merged or repeated
/// 催款   | Please pay…     | 请付款……
/// 发货   | Dear customer,  | 尊敬的客户：
/// ```
struct TitleColumnReading: Sendable {
  private var starts: Set<Int> = []

  /// Whether the region has a title column that opens entries.
  var isUsed: Bool { !starts.isEmpty }

  init(_ rows: [LetterRow]) {
    var last: String?
    for (index, row) in rows.enumerated() {
      guard let title = row.title, title.text != last else { continue }
      last = title.text
      starts.insert(index)
    }
  }

  /// Whether a row's value of the title column opens an entry.
  func opensEntry(at index: Int) -> Bool { starts.contains(index) }
}
