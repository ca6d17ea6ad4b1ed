internal import XLSX

/// The pictures of a workbook, each kept once however often it is shown.
struct PictureStore {
  private var byHash: [String: Media] = [:]
  private var byPart: [String: Media] = [:]

  /// The pictures' bytes, by SHA-256 in ascending order.
  var media: [Media] {
    byHash.values.sorted { $0.sha256 < $1.sha256 }
  }

  /// A picture as the corpus names it; its bytes are asked for once a part.
  mutating func image(for picture: Picture, bytes: () throws -> [UInt8]) rethrows -> Image {
    let media = try media(of: picture, bytes: bytes)
    return Image(
      file: media.file, sha256: media.sha256, mediaType: picture.mediaType, width: picture.width,
      height: picture.height,
      anchor: Image.Anchor(
        from: picture.range.first.description, to: picture.range.last.description),
      kind: Image.Kind(picture.kind))
  }

  private mutating func media(
    of picture: Picture, bytes: () throws -> [UInt8]
  ) rethrows -> Media {
    if let known = byPart[picture.part] { return known }
    let bytes = try bytes()
    let hash = Digest.sha256(bytes)
    let file = "images/\(hash.prefix(16)).\(MediaType.fileExtension(of: picture.mediaType))"
    let media = byHash[hash] ?? Media(sha256: hash, file: file, bytes: bytes)
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
