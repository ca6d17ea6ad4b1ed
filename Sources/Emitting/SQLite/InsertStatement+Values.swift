import CorpusModel

extension InsertStatement {
  /// Binds two columns: the rule and the score.
  mutating func bind(_ decision: Decision) {
    bind(decision.rule)
    bind(decision.score)
  }

  /// Binds two columns: the English text and the Chinese one.
  mutating func bind(_ text: Localized) {
    bind(text.en)
    bind(text.zh)
  }

  /// Binds the addresses of cells as a JSON array; an address has nothing in it to escape.
  mutating func bind(cells: [String]) {
    bindBytes { text in
      text.append(UInt8(ascii: "["))
      for (index, cell) in cells.enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        text.append(UInt8(ascii: "\""))
        text.append(contentsOf: cell.utf8)
        text.append(UInt8(ascii: "\""))
      }
      text.append(UInt8(ascii: "]"))
    }
  }
}

extension SourceCell {
  /// The cell's address, as `B17`, in bytes.
  var address: [UInt8] {
    var address: [UInt8] = []
    var rest = column
    while rest > 0 {
      address.append(UInt8(truncatingIfNeeded: 0x41 + (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    address.reverse()
    address.append(contentsOf: String(row).utf8)
    return address
  }
}
