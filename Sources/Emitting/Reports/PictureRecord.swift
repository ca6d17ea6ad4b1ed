/// A place that shows a picture, as ``JSONReport`` lists it.
package struct PictureRecord {
  package var sheet: String
  package var cells: String
  package var kind: String
  package var mediaType: String
  package var width: Int?
  package var height: Int?
  package var bytes: Int
  package var name: String
  package var text: String
  package var file: String

  /// Creates a record.
  package init(
    sheet: String, cells: String, kind: String, mediaType: String, width: Int?, height: Int?,
    bytes: Int, name: String, text: String, file: String
  ) {
    self.sheet = sheet
    self.cells = cells
    self.kind = kind
    self.mediaType = mediaType
    self.width = width
    self.height = height
    self.bytes = bytes
    self.name = name
    self.text = text
    self.file = file
  }
}

extension JSONReport {
  /// The pictures that were written: an array, in the workbook's order.
  package static func pictures(_ pictures: [PictureRecord]) throws -> [UInt8] {
    try bytes { json in
      try json.array(pictures) { json, picture in
        json.object { json in
          json.member("sheet", picture.sheet)
          json.member("cells", picture.cells)
          json.member("kind", picture.kind)
          json.member("media_type", picture.mediaType)
          json.member("width", picture.width)
          json.member("height", picture.height)
          json.member("bytes", picture.bytes)
          json.member("name", picture.name)
          json.member("text", picture.text)
          json.member("file", picture.file)
        }
      }
    }
  }
}
