/// Names of files after the sheets and cells that show a picture, such as `Letters-B17.png`.
///
/// They are safe wherever they are written: no separators, no characters that a file system refuses,
/// none of Windows' device names, not too long, and no two that differ in case only.
struct PictureFileNames {
  private var taken: Set<String> = []

  /// The longest part of a name that comes from the sheet's, in UTF-8 bytes.
  private static let longestSheet = 120

  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// The name for a picture; a second one of the same cell gets a number.
  mutating func name(sheet: String, cell: String, fileExtension: String) -> String {
    let stem = "\(Self.safe(sheet))-\(cell)"
    var name = "\(stem).\(fileExtension)"
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(stem)-\(number).\(fileExtension)"
      number += 1
    }
    return name
  }

  /// A sheet's name as a part of a file's name.
  private static func safe(_ sheet: String) -> String {
    var name = ""
    for scalar in sheet.unicodeScalars {
      let isRefused =
        scalar.value < 0x20 || scalar.value == 0x7F || "/\\:*?\"<>|".unicodeScalars.contains(scalar)
        || scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
        || scalar.properties.generalCategory == .lineSeparator
        || scalar.properties.generalCategory == .paragraphSeparator
      let next = isRefused ? "_" : String(scalar)
      guard name.utf8.count + next.utf8.count <= longestSheet else { break }
      name += next
    }
    // A leading dot hides a file, a leading hyphen looks like an option.
    while let first = name.first, first == "." || first == "-" || first == " " || first == "~" {
      name.removeFirst()
    }
    if name.isEmpty { name = "sheet" }
    return devices.contains(name.lowercased()) ? name + "_" : name
  }
}
