internal import XMLEvents

/// A line of a `.rels` part (ECMA-376 part 2, 6.5).
package struct Relationship: Hashable, Sendable {
  /// The id by which the source part refers to it.
  package let id: String
  /// The type: the last step of the ordinary ones, such as `worksheet`, transitional and Strict
  /// alike; any other in full.
  package let type: String
  /// The target as it is written.
  package let target: String
  /// Whether the target lies outside the package.
  package let isExternal: Bool
  /// The target's name as a part; empty for an external target.
  package let part: String
}

/// Collects the relationships of one part.
struct RelationshipsHandler: XMLHandler {
  let source: String
  var relationships: [Relationship] = []

  mutating func start(_ element: borrowing XMLElement) {
    // Some writers leave the namespace out: the name is enough in a part of this kind.
    guard element.name == "Relationship", let target = element["Target"] else { return }
    let isExternal = element["TargetMode"] == "External"
    relationships.append(
      Relationship(
        id: element["Id"] ?? "", type: Self.shorten(element["Type"] ?? ""), target: target,
        isExternal: isExternal, part: isExternal ? "" : PartName.resolve(target, from: source)))
  }

  var itemCount: Int { relationships.count }

  private static func shorten(_ type: String) -> String {
    for uri in OfficeNamespace.relationships.uris {
      let prefix = "\(uri)/"
      if type.hasPrefix(prefix) { return String(type.dropFirst(prefix.count)) }
    }
    return type
  }
}
