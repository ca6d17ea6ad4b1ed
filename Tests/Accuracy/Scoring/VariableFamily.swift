/// Names that mean the same kind of thing; a finer or a coarser name is no mistake.
enum VariableFamily {
  /// The family of a variable's name.
  static func of(_ name: String) -> String { families[name] ?? name }

  /// Whether what it finds holds digits, and a mention in words may be found or not.
  static func isNumeric(_ name: String) -> Bool {
    ["date", "percent", "money", "duration", "count", "time"].contains(of(name))
  }

  private static let families: [String: String] = {
    let lists: [String: [String]] = [
      "date": [
        "date", "date_from", "date_to", "order_date", "ship_date", "delivery_date", "start_date",
        "end_date", "month",
        "year",
      ],
      "percent": ["rate_percent", "target_percent", "percent", "rate"],
      "money": ["money", "amount", "price", "refund_amount"],
      "duration": ["minutes", "hours", "days", "weeks", "months", "years", "duration"],
      "count": ["count", "number", "quantity", "weight"],
      "tracking_number": ["tracking_number", "tracking"],
      "case_id": ["case_id", "patent_number", "shipment_id", "po_number"],
      "url": ["url", "link", "tracking_url"],
    ]
    var families: [String: String] = [:]
    for (family, names) in lists {
      for name in names { families[name] = family }
    }
    return families
  }()
}
