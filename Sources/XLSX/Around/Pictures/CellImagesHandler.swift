internal import XMLEvents

/// Collects the pictures that WPS Office places in cells, by the id that `DISPIMG` names.
///
/// The part holds `cellImage` elements, each with a DrawingML picture whose name is the id.
struct CellImagesHandler: XMLHandler {
  private(set) var pictures: [String: DrawnPicture] = [:]
  private var picture: DrawnPicture?

  var itemCount: Int { DrawnPicture.itemCount * pictures.count }

  mutating func start(_ element: borrowing XMLElement) {
    switch element.name {
    case "cellImage":
      picture = DrawnPicture()
    case "cNvPr":
      picture?.name = element["name"] ?? ""
      picture?.text = element["descr"] ?? ""
    case "blip":
      let embedded = element.relationship("embed")
      guard picture?.relationship == nil else { return }
      picture?.relationship = embedded ?? element.relationship("link")
      picture?.isLink = embedded == nil
    default:
      break
    }
  }

  mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) {
    guard name == "cellImage", let picture else { return }
    if !picture.name.isEmpty { pictures[picture.name] = picture }
    self.picture = nil
  }
}
