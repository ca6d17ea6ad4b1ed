internal import XMLEvents

/// The pictures that Excel 365 has placed in cells, by the cells' `vm`.
struct RichValues {
  private var metadata = MetadataHandler()
  private var values = RichValuesHandler()
  private var structures = RichValueStructuresHandler()
  /// What the identifier of a picture counts, and the part whose relationships those are.
  private var local = Relationships()
  private var web = Relationships()

  private struct Relationships {
    var part = ""
    var ids: [String?] = []
  }

  /// Reads the parts that the workbook part refers to.
  init(workbookPart: String, in package: OfficePackage) throws(WorkbookError) {
    var knownParts: Set<String> = []
    for relationship in try package.relationships(of: workbookPart) {
      let part = package.target(of: relationship)
      guard !relationship.isExternal, package.contains(part), knownParts.insert(part).inserted
      else { continue }
      // The year in the types of these relationships differs between versions of Excel.
      switch PartName.split(relationship.type).name.lowercased() {
      case "sheetmetadata":
        metadata = try package.read(part, metadata)
      case "rdrichvalue":
        values = try package.read(part, values)
      case "rdrichvaluestructure":
        structures = try package.read(part, structures)
      case "richvaluerel":
        let handler = try package.read(part, RichValueRelationshipsHandler())
        local = Relationships(part: part, ids: handler.ids)
      case "rdrichvaluewebimage":
        let handler = try package.read(part, RichValueRelationshipsHandler())
        web = Relationships(part: part, ids: handler.ids)
      default: break
      }
    }
  }

  /// The picture of a cell, and the part whose relationships its id belongs to; nil where the
  /// cell's value is of another kind.
  func picture(ofCellWith valueMetadata: Int) -> (picture: DrawnPicture, source: String)? {
    guard let index = metadata.richValue(ofCellWith: valueMetadata),
      values.values.indices.contains(index)
    else { return nil }
    let value = values.values[index]
    guard structures.structures.indices.contains(value.structure) else { return nil }
    let keys = structures.structures[value.structure].keys
    func field(_ name: String) -> String? {
      guard let place = keys.firstIndex(of: name), value.fields.indices.contains(place)
      else { return nil }
      return value.fields[place]
    }
    var picture = DrawnPicture()
    picture.text = field("Text") ?? ""
    if let identifier = field("_rvRel:LocalImageIdentifier").flatMap({ Int($0) }) {
      picture.relationship = local.ids.indices.contains(identifier) ? local.ids[identifier] : nil
      return (picture, local.part)
    }
    if let identifier = field("WebImageIdentifier").flatMap({ Int($0) }) {
      picture.relationship = web.ids.indices.contains(identifier) ? web.ids[identifier] : nil
      return (picture, web.part)
    }
    return nil
  }
}
