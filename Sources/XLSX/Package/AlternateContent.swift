internal import XMLEvents

/// Passes events on with `mc:AlternateContent` resolved (ECMA-376 part 3, 7.6).
///
/// The first choice is taken whose required namespaces are all understood, or else the fallback;
/// the handler sees its content as if the alternatives were not there.
struct AlternateContent<Inner: XMLHandler>: XMLHandler {
  var inner: Inner
  private let understood: Set<String>
  /// The prefixes that are declared, the innermost last, and what each stands for.
  private var declarations: [(depth: Int, prefix: String)] = []
  private var namespaces: [String: [String]] = [:]
  private var alternatives: [Alternative] = []
  private var depth = 0
  /// The depth of the element that is passed over with all it holds.
  private var skippedDepth: Int?

  private struct Alternative {
    let depth: Int
    var isSettled = false
  }

  /// Wraps a handler that understands the namespaces `understood` besides the ordinary ones.
  init(_ inner: Inner, understood: Set<String> = []) {
    self.inner = inner
    self.understood = understood
  }

  mutating func start(_ element: borrowing XMLElement) throws {
    depth += 1
    guard skippedDepth == nil else { return }
    var found: [(String, String)] = []
    element.forEachDeclaration { found.append(($0.string, $1.string)) }
    for (prefix, uri) in found {
      declarations.append((depth, prefix))
      namespaces[prefix, default: []].append(uri)
    }
    guard element.office == .markupCompatibility else { return try inner.start(element) }
    switch element.name {
    case "AlternateContent":
      alternatives.append(Alternative(depth: depth))
    case "Choice", "Fallback":
      guard let last = alternatives.indices.last, alternatives[last].depth == depth - 1,
        !alternatives[last].isSettled,
        element.name == "Fallback" || understands(element["Requires"] ?? "")
      else {
        skippedDepth = depth
        return
      }
      alternatives[last].isSettled = true
    default:
      skippedDepth = depth
    }
  }

  mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) throws {
    defer { depth -= 1 }
    while let last = declarations.last, last.depth >= depth {
      declarations.removeLast()
      if namespaces[last.prefix, default: []].count > 1 {
        namespaces[last.prefix]?.removeLast()
      } else {
        namespaces[last.prefix] = nil
      }
    }
    if let skippedDepth {
      if skippedDepth == depth { self.skippedDepth = nil }
      return
    }
    guard OfficeNamespace(namespace) == .markupCompatibility else {
      return try inner.end(name, namespace: namespace, text: text)
    }
    if let last = alternatives.last, last.depth == depth { alternatives.removeLast() }
  }

  var itemCount: Int { inner.itemCount }

  private func understands(_ prefixes: String) -> Bool {
    let prefixes = prefixes.split(separator: " ")
    return !prefixes.isEmpty
      && prefixes.allSatisfy { prefix in
        guard let uri = namespaces[String(prefix)]?.last else { return false }
        return understood.contains(uri) || OfficeNamespace.isOrdinary(uri)
      }
  }
}

extension OfficeNamespace {
  /// Whether the URI is one of the namespaces listed here.
  static func isOrdinary(_ uri: String) -> Bool {
    allURIs.contains(uri)
  }

  private static let allURIs: Set<String> = {
    let all: [OfficeNamespace] = [.main, .relationships, .drawing, .spreadsheetDrawing]
    return Set(all.flatMap(\.uris).map { "\($0)" })
  }()
}
