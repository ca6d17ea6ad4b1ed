internal import XLSX

/// The pictures of a workbook, each kept once however often it is shown.
struct PictureStore {
  private let parts: PictureParts
  private var byHash: [String: Media] = [:]
  private var byPart: [String: Media] = [:]

  init(_ parts: PictureParts) {
    self.parts = parts
  }

  /// The pictures' bytes, by SHA-256 in ascending order.
  var media: [Media] {
    byHash.values.sorted { $0.sha256 < $1.sha256 }
  }

  /// A picture as the corpus names it: of parts with the same bytes, the first one gives the name.
  mutating func image(for picture: Picture) throws(WorkbookError) -> Image {
    let media = try media(of: picture)
    return Image(
      file: media.file, sha256: media.sha256, mediaType: picture.mediaType, width: picture.width,
      height: picture.height,
      anchor: Image.Anchor(
        from: picture.range.first.description, to: picture.range.last.description),
      kind: Image.Kind(picture.kind))
  }

  private mutating func media(of picture: Picture) throws(WorkbookError) -> Media {
    if let known = byPart[picture.part] { return known }
    let contents = try parts.contents(of: picture)
    let hash = contents.sha256
    let file = "images/\(hash.prefix(16)).\(MediaType.fileExtension(of: picture.mediaType))"
    let media = byHash[hash] ?? Media(sha256: hash, file: file, bytes: contents.bytes)
    byHash[hash] = media
    byPart[picture.part] = media
    return media
  }
}

extension Image.Kind {
  init(_ kind: Picture.Kind) {
    switch kind {
    case .drawing: self = .drawing
    case .cell: self = .cell
    case .wps: self = .wps
    }
  }
}
