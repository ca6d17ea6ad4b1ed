/// File extensions of pictures' media types.
enum MediaType {
  /// The usual extension of a media type, such as `png` for `image/png`; `bin` for an unknown one.
  static func fileExtension(of type: String) -> String {
    extensions[type] ?? "bin"
  }

  private static let extensions = [
    "image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/bmp": "bmp",
    "image/tiff": "tiff", "image/webp": "webp", "image/svg+xml": "svg", "image/x-emf": "emf",
    "image/emf": "emf", "image/x-wmf": "wmf", "image/wmf": "wmf", "image/vnd.ms-photo": "wdp",
    "image/x-icon": "ico", "image/heic": "heic", "image/avif": "avif",
  ]
}
