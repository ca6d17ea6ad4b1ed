/// Amazon's marketplaces by the codes and names that a workbook gives them.
enum Marketplace {
  /// The marketplace that a label names, as Amazon abbreviates it; `nil` where it names none or several.
  static func code(in label: String) -> String? {
    var found: [String] = []
    func add(_ code: String) {
      if !found.contains(code) { found.append(code) }
    }
    for word in label.split(whereSeparator: { !$0.isASCII || !($0.isLetter || $0.isNumber) }) {
      if let code = codes[String(word)] { add(code) }
    }
    let text = ScalarText(label)
    for start in 0..<text.count where text[start].isHan {
      for length in 2...4 {
        if let code = names[start..<start + length, text] { add(code) }
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static let codes: [String: String] = [
    "US": "US", "USA": "US", "CA": "CA", "MX": "MX", "BR": "BR", "UK": "UK", "GB": "UK",
    "DE": "DE", "FR": "FR", "IT": "IT", "ES": "ES", "NL": "NL", "BE": "BE", "SE": "SE",
    "PL": "PL", "TR": "TR", "IE": "IE", "AE": "AE", "SA": "SA", "EG": "EG", "ZA": "ZA",
    "IN": "IN", "JP": "JP", "AU": "AU", "SG": "SG",
  ]

  private static let names = WordTable<String>([
    ("美国", "US"), ("美國", "US"), ("美站", "US"), ("加拿大", "CA"), ("墨西哥", "MX"),
    ("巴西", "BR"), ("英国", "UK"), ("英國", "UK"), ("德国", "DE"), ("德國", "DE"),
    ("法国", "FR"), ("法國", "FR"), ("意大利", "IT"), ("西班牙", "ES"), ("荷兰", "NL"),
    ("荷蘭", "NL"), ("比利时", "BE"), ("比利時", "BE"), ("瑞典", "SE"), ("波兰", "PL"),
    ("波蘭", "PL"), ("土耳其", "TR"), ("爱尔兰", "IE"), ("愛爾蘭", "IE"), ("阿联酋", "AE"),
    ("沙特", "SA"), ("埃及", "EG"), ("南非", "ZA"), ("印度", "IN"), ("日本", "JP"),
    ("澳大利亚", "AU"), ("澳洲", "AU"), ("新加坡", "SG"),
  ])
}
