internal import XMLEvents

/// The content type of each part, from `[Content_Types].xml` (ECMA-376 part 2, 6.2.3).
struct ContentTypes: XMLHandler, Sendable {
  /// Types by part name in lower case, without the leading slash.
  private(set) var overrides: [String: String] = [:]
  /// The overridden parts as they are written, in order.
  private(set) var parts: [(name: String, type: String)] = []
  private var defaults: [String: String] = [:]

  mutating func start(_ element: borrowing XMLElement) {
    switch element.name {
    case "Override":
      guard let name = element["PartName"], let type = element["ContentType"] else { return }
      let part = PartName.resolve(name, from: "")
      overrides[part.lowercased()] = type
      parts.append((part, type))
    case "Default":
      guard let ending = element["Extension"], let type = element["ContentType"] else { return }
      defaults[ending.lowercased()] = type
    default:
      break
    }
  }

  var itemCount: Int { parts.count + defaults.count }

  /// The type of `part`; nil where the package doesn't say.
  func type(of part: String) -> String? {
    if let type = overrides[part.lowercased()] { return type }
    let name = PartName.split(part).name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    return defaults[name[name.utf8.index(after: dot)...].lowercased()]
  }
}
