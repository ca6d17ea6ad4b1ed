extension WorkbookBuilder {
  private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private static let typePrefix = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  /// The archive before it is written, for its quirks to be chosen.
  package func zip() -> ZipBuilder {
    var zip = ZipBuilder()
    let replaced = Set(parts.map(\.name))
    for (name, text) in ordinaryParts() where !replaced.contains(name) { zip.add(name, text) }
    for part in parts { zip.add(part.name, part.bytes) }
    return zip
  }

  /// The text of an ordinary part as it would be written.
  package func text(ofPart name: String) -> String? {
    ordinaryParts().first { $0.name == name }?.text
  }

  private func ordinaryParts() -> [(name: String, text: String)] {
    var result: [(name: String, text: String)] = [
      ("[Content_Types].xml", contentTypesXML()),
      (
        "_rels/.rels",
        Self.relationshipsXML([
          Relationship("rId1", type: "officeDocument", target: "xl/workbook.xml")
        ])
      ),
      ("xl/workbook.xml", workbookXML()),
      ("xl/_rels/workbook.xml.rels", Self.relationshipsXML(workbookRelationships())),
    ]
    for (position, sheet) in sheets.enumerated() {
      let name = "sheet\(position + 1).xml"
      result.append(("xl/worksheets/\(name)", Self.declaration + sheet.xml))
      if !sheet.relationships.isEmpty {
        let rels = Self.relationshipsXML(sheet.relationships)
        result.append(("xl/worksheets/_rels/\(name).rels", rels))
      }
    }
    if let sharedStrings {
      let xml = #"<sst xmlns="\#(Namespaces.main)">\#(sharedStrings)</sst>"#
      result.append(("xl/sharedStrings.xml", Self.declaration + xml))
    }
    if let styles {
      let xml = #"<styleSheet xmlns="\#(Namespaces.main)">\#(styles)</styleSheet>"#
      result.append(("xl/styles.xml", Self.declaration + xml))
    }
    return result
  }

  /// A `.rels` part.
  package static func relationshipsXML(_ relationships: [Relationship]) -> String {
    declaration + #"<Relationships xmlns="\#(Namespaces.packageRelationships)">"#
      + relationships.map(\.xml).joined() + "</Relationships>"
  }

  private func workbookRelationships() -> [Relationship] {
    var all = sheets.indices.map { position in
      Relationship(
        "rId\(position + 1)", type: "worksheet", target: "worksheets/sheet\(position + 1).xml")
    }
    if sharedStrings != nil {
      all.append(Relationship("rIdStrings", type: "sharedStrings", target: "sharedStrings.xml"))
    }
    if styles != nil {
      all.append(Relationship("rIdStyles", type: "styles", target: "styles.xml"))
    }
    return all + relationships
  }

  private func workbookXML() -> String {
    let list = sheets.enumerated().map { position, sheet in
      let state = sheet.state.map { #" state="\#($0)""# } ?? ""
      let number = position + 1
      return #"<sheet name="\#(sheet.name)" sheetId="\#(number)"\#(state) r:id="rId\#(number)"/>"#
    }
    return Self.declaration
      + #"<workbook xmlns="\#(Namespaces.main)" xmlns:r="\#(Namespaces.relationships)">"#
      + "\(workbookProperties)<sheets>\(list.joined())</sheets>\(workbookTail)</workbook>"
  }

  private func contentTypesXML() -> String {
    var overrides = [("/xl/workbook.xml", workbookType)]
    for position in sheets.indices {
      overrides.append(
        ("/xl/worksheets/sheet\(position + 1).xml", Self.typePrefix + "worksheet+xml"))
    }
    if sharedStrings != nil {
      overrides.append(("/xl/sharedStrings.xml", Self.typePrefix + "sharedStrings+xml"))
    }
    if styles != nil { overrides.append(("/xl/styles.xml", Self.typePrefix + "styles+xml")) }
    let lines = (overrides + contentTypes.map { ($0.part, $0.type) }).map {
      #"<Override PartName="\#($0.0)" ContentType="\#($0.1)"/>"#
    }
    return Self.declaration + #"<Types xmlns="\#(Namespaces.contentTypes)">"#
      + #"<Default Extension="rels" "#
      + #"ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
      + #"<Default Extension="xml" ContentType="application/xml"/>"#
      + #"<Default Extension="png" ContentType="image/png"/>"#
      + lines.joined() + "</Types>"
  }
}
