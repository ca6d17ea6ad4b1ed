internal import XMLEvents

/// Follows a cell's `vm` to a rich value: value metadata, then future metadata (ECMA-376 part 1,
/// 18.9, and [MS-XLSX] 2.6).
struct MetadataHandler: XMLHandler {
  private enum Block { case none, types, future(String), values }

  private var types: [String] = []
  /// For each type of future metadata the rich value that each block names.
  private var future: [String: [Int?]] = [:]
  /// For each block of value metadata its records: type from 1, index from 0.
  private var values: [[(type: Int, index: Int)]] = []
  private var block = Block.none
  private(set) var itemCount = 0

  mutating func start(_ element: borrowing XMLElement) {
    if ["metadataType", "futureMetadata", "bk", "rc"].contains(where: { element.name == $0 }) {
      itemCount += 1
    }
    switch element.name {
    case "metadataTypes": block = .types
    case "metadataType": types.append(element["name"] ?? "")
    case "futureMetadata":
      let name = element["name"] ?? ""
      block = .future(name)
      future[name] = []
    case "valueMetadata": block = .values
    case "cellMetadata", "mdxMetadata", "metadataStrings": block = .none
    case "bk":
      switch block {
      case .future(let name): future[name, default: []].append(nil)
      case .values: values.append([])
      default: break
      }
    case "rc":
      guard case .values = block, !values.isEmpty, let type = element["t"].flatMap({ Int($0) }),
        let index = element["v"].flatMap({ Int($0) })
      else { return }
      values[values.count - 1].append((type, index))
    case "rvb":
      guard case .future(let name) = block, let last = future[name]?.indices.last else { return }
      future[name]?[last] = element["i"].flatMap { Int($0) }
    default: break
    }
  }

  /// The rich value of a cell with this `vm`, which counts from 1.
  func richValue(ofCellWith valueMetadata: Int) -> Int? {
    guard valueMetadata > 0, valueMetadata <= values.count else { return nil }
    for record in values[valueMetadata - 1] {
      guard record.type > 0, record.type <= types.count,
        let blocks = future[types[record.type - 1]], blocks.indices.contains(record.index),
        let value = blocks[record.index]
      else { continue }
      return value
    }
    return nil
  }
}

/// The rich values: for each its structure and its fields.
struct RichValuesHandler: XMLHandler {
  private(set) var values: [(structure: Int, fields: [String])] = []
  private(set) var itemCount = 0

  mutating func start(_ element: borrowing XMLElement) {
    guard element.name == "rv" else { return }
    values.append((element["s"].flatMap { Int($0) } ?? 0, []))
    itemCount += 1
  }

  mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) {
    guard name == "v", let last = values.indices.last else { return }
    values[last].fields.append(text.string)
    itemCount += 1
  }
}

/// The structures of rich values: for each its type and the names of its fields.
struct RichValueStructuresHandler: XMLHandler {
  private(set) var structures: [(type: String, keys: [String])] = []
  private(set) var itemCount = 0

  mutating func start(_ element: borrowing XMLElement) {
    switch element.name {
    case "s":
      structures.append((element["t"] ?? "", []))
      itemCount += 1
    case "k":
      guard let last = structures.indices.last else { return }
      structures[last].keys.append(element["n"] ?? "")
      itemCount += 1
    default: break
    }
  }
}

/// The relationships that rich values count: those of `rel` elements, or of the `blip` elements of
/// pictures from the web.
struct RichValueRelationshipsHandler: XMLHandler {
  private(set) var ids: [String?] = []

  var itemCount: Int { ids.count }

  mutating func start(_ element: borrowing XMLElement) {
    switch element.name {
    case "rel": ids.append(element.relationship("id"))
    case "webImageSrd": ids.append(nil)
    case "blip":
      guard let last = ids.indices.last else { return }
      ids[last] = element.relationship("id")
    default: break
    }
  }
}
