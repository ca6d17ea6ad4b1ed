extension String {
  /// The text without any white space: what two texts must share to be the same.
  var essence: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  /// The text in one line, cut where it is too long.
  func excerpt(_ length: Int = 70) -> String {
    let line = replacing("\n", with: "⏎")
    return line.count <= length ? line : line.prefix(length - 1) + "…"
  }
}
