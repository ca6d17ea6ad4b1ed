internal import ZipContainer

/// What a picture's part says: its type, its size in bytes and in pixels.
struct PictureFacts {
  let mediaType: String
  let byteCount: Int
  let width: Int?
  let height: Int?
  /// What is odd about the type.
  let oddity: String?

  /// As much as is read for a header at first.
  private static let headLength = 1 << 16

  init(_ part: String, in package: OfficePackage) throws(WorkbookError) {
    let (head, count) = try Self.head(of: part, in: package)
    var header = ImageHeader(head)
    // JPEG and TIFF may keep their size behind a long preamble.
    if head.count < count, header?.width == nil,
      ["image/jpeg", "image/tiff"].contains(header?.mediaType)
    {
      header = ImageHeader(try package.contents(of: part))
    }
    let declared = package.contentType(of: part)
    mediaType = header?.mediaType ?? declared ?? "application/octet-stream"
    byteCount = count
    width = header?.width
    height = header?.height
    oddity =
      if count == 0 {
        "The picture has no bytes."
      } else if let header, let declared, Self.family(declared) != Self.family(header.mediaType) {
        "The picture is \(header.mediaType), but the workbook says \(declared)."
      } else {
        nil
      }
  }

  /// The first bytes of a part and the number of all.
  private static func head(
    of part: String, in package: OfficePackage
  ) throws(WorkbookError) -> ([UInt8], Int) {
    var reader = try package.reader(of: part)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: headLength, alignment: 16)
    defer { chunk.deallocate() }
    do throws(ZipError) {
      let got = try reader.read(into: chunk)
      return (Array(chunk[..<got]), package.size(of: part) ?? got)
    } catch {
      throw WorkbookError(error, file: package.file)
    }
  }

  /// Types that programs write for one another.
  private static func family(_ type: String) -> String {
    switch type.lowercased() {
    case "image/jpg", "image/pjpeg", "image/jpe": "image/jpeg"
    case "image/x-png": "image/png"
    case "image/emf", "image/x-emf", "application/x-msmetafile": "image/x-emf"
    case "image/wmf", "image/x-wmf": "image/x-wmf"
    case "image/x-ms-bmp", "image/x-bmp": "image/bmp"
    case "image/tif": "image/tiff"
    case "image/vnd.microsoft.icon", "image/ico": "image/x-icon"
    case "image/svg": "image/svg+xml"
    case "image/heif": "image/heic"
    default: type.lowercased()
    }
  }
}
