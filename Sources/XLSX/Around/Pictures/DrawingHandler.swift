internal import XMLEvents

/// A picture as a drawing, or the list of WPS cell pictures, names it.
struct DrawnPicture: Equatable {
  var anchor: DrawingAnchor?
  /// The picture's own place in a group of shapes; nil where it fills the anchor.
  var rectangleInGroup: GroupedRectangle?
  var name = ""
  var text = ""
  var isHidden = false
  /// As how many things of other lists a picture counts, by the memory that it takes.
  static let itemCount = 10

  /// The relationship that leads to the picture's part.
  var relationship: String?
  /// Whether the relationship is a link to a picture outside, and not the picture.
  var isLink = false

  /// A rectangle as a share of the anchor: 0 is its left or upper edge, 1 the other.
  struct GroupedRectangle: Equatable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }
}

/// Collects the pictures of a drawing part (ECMA-376 part 1, 20.5): those of all anchors, in groups
/// too, and those that fill a shape.
struct DrawingHandler: XMLHandler {
  private(set) var pictures: [DrawnPicture] = []

  private var depth = 0
  /// The depth of an `extLst`, which is passed over with all it holds.
  private var skippedDepth: Int?
  private var anchor: AnchorReading?
  private var corner: DrawingAnchor.Corner?
  private var shapes: [Shape] = []

  /// What is known of an anchor so far.
  private struct AnchorReading {
    var from = DrawingAnchor.Corner()
    var to: DrawingAnchor.Corner?
    var position: (x: Int, y: Int)?
    var size = (width: 0, height: 0)

    var anchor: DrawingAnchor {
      if let to { return .twoCells(from, to) }
      if let position {
        return .absolute(x: position.x, y: position.y, width: size.width, height: size.height)
      }
      return .oneCell(from, width: size.width, height: size.height)
    }
  }

  /// An open picture, shape or group.
  private struct Shape {
    let depth: Int
    let isGroup: Bool
    var picture = DrawnPicture()
    var offset: (x: Double, y: Double)?
    var size: (width: Double, height: Double)?
    var childOffset: (x: Double, y: Double)?
    var childSize: (width: Double, height: Double)?
  }

  var itemCount: Int { DrawnPicture.itemCount * pictures.count }

  mutating func start(_ element: borrowing XMLElement) {
    depth += 1
    guard skippedDepth == nil else { return }
    switch element.name {
    case "extLst":
      skippedDepth = depth
    case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor":
      anchor = AnchorReading()
      shapes.removeAll()
    case "from", "to":
      corner = DrawingAnchor.Corner()
    case "pic", "sp", "cxnSp", "graphicFrame", "grpSp":
      shapes.append(Shape(depth: depth, isGroup: element.name == "grpSp"))
    case "cNvPr":
      edit {
        $0.picture.name = element["name"] ?? ""
        $0.picture.text = element["descr"] ?? element["title"] ?? ""
        $0.picture.isHidden = BooleanText.isTrue(element["hidden"])
      }
    case "blip":
      startBlip(element)
    case "pos":
      anchor?.position = (Self.integer(element["x"]), Self.integer(element["y"]))
    case "ext":
      let (width, height) = (Self.integer(element["cx"]), Self.integer(element["cy"]))
      if shapes.isEmpty {
        anchor?.size = (width, height)
      } else {
        edit { $0.size = (Double(width), Double(height)) }
      }
    case "off":
      let (x, y) = (Self.integer(element["x"]), Self.integer(element["y"]))
      edit { $0.offset = (Double(x), Double(y)) }
    case "chOff":
      let (x, y) = (Self.integer(element["x"]), Self.integer(element["y"]))
      edit { $0.childOffset = (Double(x), Double(y)) }
    case "chExt":
      let (width, height) = (Self.integer(element["cx"]), Self.integer(element["cy"]))
      edit { $0.childSize = (Double(width), Double(height)) }
    default:
      break
    }
  }

  mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) {
    defer { depth -= 1 }
    if let skippedDepth {
      if skippedDepth == depth { self.skippedDepth = nil }
      return
    }
    switch name {
    case "col": corner?.column = Self.cellNumber(text)
    case "row": corner?.row = Self.cellNumber(text)
    case "colOff": corner?.columnOffset = text.integer ?? 0
    case "rowOff": corner?.rowOffset = text.integer ?? 0
    case "from":
      if let corner { anchor?.from = corner }
      corner = nil
    case "to":
      if let corner { anchor?.to = corner }
      corner = nil
    case "pic", "sp", "cxnSp", "graphicFrame", "grpSp":
      guard let shape = shapes.last, shape.depth == depth else { return }
      shapes.removeLast()
      // What fills the background of a group is not told apart from its shapes.
      if shape.picture.relationship != nil { add(shape) }
    case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor":
      anchor = nil
    default:
      break
    }
  }

  private mutating func startBlip(_ element: borrowing XMLElement) {
    let embedded = element.relationship("embed")
    let link = element.relationship("link")
    guard let id = embedded.flatMap({ $0.isEmpty ? nil : $0 }) ?? link else { return }
    edit {
      // The first is the picture: the fill of a picture's frame may follow.
      guard $0.picture.relationship == nil else { return }
      $0.picture.relationship = id
      $0.picture.isLink = embedded?.isEmpty ?? true
    }
  }

  private mutating func edit(_ body: (inout Shape) -> Void) {
    guard !shapes.isEmpty else { return }
    body(&shapes[shapes.count - 1])
  }

  private mutating func add(_ shape: Shape) {
    var picture = shape.picture
    picture.anchor = anchor?.anchor
    picture.rectangleInGroup = rectangle(of: shape)
    picture.isHidden = picture.isHidden || shapes.contains { $0.picture.isHidden }
    pictures.append(picture)
  }

  /// A shape's place in the outermost group; nil outside groups, or where a group has no size.
  private func rectangle(of shape: Shape) -> DrawnPicture.GroupedRectangle? {
    guard !shapes.isEmpty, let offset = shape.offset, let size = shape.size else { return nil }
    var result = DrawnPicture.GroupedRectangle(
      x: offset.x, y: offset.y, width: size.width, height: size.height)
    for (position, group) in shapes.enumerated().reversed() {
      guard group.isGroup, let childOffset = group.childOffset, let childSize = group.childSize,
        childSize.width > 0, childSize.height > 0
      else { return nil }
      result.x = (result.x - childOffset.x) / childSize.width
      result.y = (result.y - childOffset.y) / childSize.height
      result.width /= childSize.width
      result.height /= childSize.height
      if position == 0 { return result }
      guard let offset = group.offset, let size = group.size else { return nil }
      result.x = offset.x + result.x * size.width
      result.y = offset.y + result.y * size.height
      result.width *= size.width
      result.height *= size.height
    }
    return nil
  }

  private static func integer(_ text: String?) -> Int { text.flatMap { Int($0) } ?? 0 }

  /// A row or column from 1; in a drawing the first is 0.
  private static func cellNumber(_ text: XMLText) -> Int {
    min(max(text.integer ?? 0, 0), CellReference.lastRow) + 1
  }
}

extension DrawnPicture {
  /// The cells that the picture covers.
  func range(in geometry: SheetGeometry) -> CellRange? {
    guard let anchor else { return nil }
    guard let share = rectangleInGroup else { return geometry.range(of: anchor) }
    let whole = geometry.rectangle(of: anchor)
    return geometry.range(
      of: EMURectangle(
        x: whole.x + share.x * whole.width, y: whole.y + share.y * whole.height,
        width: share.width * whole.width, height: share.height * whole.height))
  }
}
