/// What the first bytes of a picture say of it.
struct ImageHeader: Equatable {
  /// The media type, such as `image/png`.
  var mediaType: String
  /// The width in pixels, where the header gives it.
  var width: Int?
  /// The height in pixels, where the header gives it.
  var height: Int?

  private init(_ mediaType: String, _ size: (width: Int, height: Int)? = nil) {
    self.mediaType = mediaType
    // A size of nothing is none.
    if let size, size.width > 0, size.height > 0 {
      width = size.width
      height = size.height
    }
  }

  /// Reads the header; `nil` for bytes that are no picture of a known type.
  ///
  /// - Parameter bytes: the start of the picture. JPEG and TIFF may keep their size further on:
  ///   with too few bytes it is left out.
  init?(_ bytes: [UInt8]) {
    let data = HeaderBytes(bytes)
    if data.holds([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self.init("image/png", data.size(data.big32, 16, 20))
    } else if data.holds([0xFF, 0xD8, 0xFF]) {
      self.init("image/jpeg", data.jpegSize)
    } else if data.holds("GIF8") {
      self.init("image/gif", data.size(data.little16, 6, 8))
    } else if data.holds("BM"), let size = data.bitmapSize {
      self.init("image/bmp", size)
    } else if data.holds("RIFF"), data.holds("WEBP", at: 8) {
      self.init("image/webp", data.webPSize)
    } else if data.holds([0x49, 0x49, 0x2A, 0x00]) || data.holds([0x4D, 0x4D, 0x00, 0x2A]) {
      self.init("image/tiff", data.tiffSize)
    } else if data.holds([0x01, 0x00, 0x00, 0x00]), data.holds(" EMF", at: 40) {
      self.init("image/x-emf", data.metafileSize)
    } else if data.holds([0xD7, 0xCD, 0xC6, 0x9A]) {
      self.init("image/x-wmf", data.placeableMetafileSize)
    } else if data.holds([0x01, 0x00, 0x09, 0x00, 0x00, 0x03]) {
      self.init("image/x-wmf")
    } else if data.holds([0x00, 0x00, 0x01, 0x00]), let width = data.byte(6),
      let height = data.byte(7)
    {
      // A zero stands for 256.
      self.init("image/x-icon", (width == 0 ? 256 : width, height == 0 ? 256 : height))
    } else if data.holds("ftyp", at: 4), let type = data.isoMediaType {
      self.init(type)
    } else if data.holds([0x49, 0x49, 0xBC, 0x01]) {
      self.init("image/vnd.ms-photo")
    } else if let size = SVGHeader(bytes) {
      self.init("image/svg+xml", size.size)
    } else {
      return nil
    }
  }
}

/// Numbers at places in a header; `nil` beyond the end.
private struct HeaderBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func holds(_ expected: [UInt8], at offset: Int = 0) -> Bool {
    offset + expected.count <= bytes.count
      && bytes[offset..<offset + expected.count].elementsEqual(expected)
  }

  func holds(_ expected: StaticString, at offset: Int = 0) -> Bool {
    holds(Array("\(expected)".utf8), at: offset)
  }

  func byte(_ offset: Int) -> Int? {
    offset >= 0 && offset < bytes.count ? Int(bytes[offset]) : nil
  }

  func little16(_ offset: Int) -> Int? {
    guard let low = byte(offset), let high = byte(offset + 1) else { return nil }
    return low | high << 8
  }

  func big16(_ offset: Int) -> Int? { little16(offset).map { ($0 & 0xFF) << 8 | $0 >> 8 } }

  func little24(_ offset: Int) -> Int? {
    guard let low = little16(offset), let high = byte(offset + 2) else { return nil }
    return low | high << 16
  }

  func little32(_ offset: Int) -> Int? {
    guard let low = little16(offset), let high = little16(offset + 2) else { return nil }
    return low | high << 16
  }

  func big32(_ offset: Int) -> Int? {
    guard let high = big16(offset), let low = big16(offset + 2) else { return nil }
    return high << 16 | low
  }

  func signed32(_ offset: Int) -> Int? {
    little32(offset).map { Int(Int32(truncatingIfNeeded: $0)) }
  }

  func signed16(_ offset: Int) -> Int? {
    little16(offset).map { Int(Int16(truncatingIfNeeded: $0)) }
  }

  func size(_ read: (Int) -> Int?, _ width: Int, _ height: Int) -> (width: Int, height: Int)? {
    guard let width = read(width), let height = read(height) else { return nil }
    return (width, height)
  }
}

extension HeaderBytes {
  /// The size in the first frame header (ISO/IEC 10918-1, B.2.2).
  var jpegSize: (width: Int, height: Int)? {
    var offset = 2
    while let prefix = byte(offset), let marker = byte(offset + 1) {
      guard prefix == 0xFF else { return nil }
      switch marker {
      case 0xFF:
        offset += 1
      case 0x01, 0xD0...0xD8:
        offset += 2
      case 0xC0...0xCF where marker != 0xC4 && marker != 0xC8 && marker != 0xCC:
        return size(big16, offset + 7, offset + 5)
      case 0xD9, 0xDA:
        return nil
      default:
        guard let length = big16(offset + 2), length >= 2 else { return nil }
        offset += 2 + length
      }
    }
    return nil
  }

  var bitmapSize: (width: Int, height: Int)? {
    guard let length = little32(14) else { return nil }
    if length == 12 { return size(little16, 18, 20) }
    guard (16...256).contains(length), let size = size(signed32, 18, 22) else { return nil }
    // Rows that run from the top have a negative height.
    return (size.width, abs(size.height))
  }

  var webPSize: (width: Int, height: Int)? {
    if holds("VP8X", at: 12) {
      return size(little24, 24, 27).map { ($0.width + 1, $0.height + 1) }
    }
    if holds("VP8L", at: 12), let bits = little32(21) {
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    if holds("VP8 ", at: 12), holds([0x9D, 0x01, 0x2A], at: 23) {
      return size(little16, 26, 28).map { ($0.width & 0x3FFF, $0.height & 0x3FFF) }
    }
    return nil
  }

  /// The size in the first directory (TIFF 6.0, section 2).
  var tiffSize: (width: Int, height: Int)? {
    let isLittle = byte(0) == 0x49
    let read16 = isLittle ? little16 : big16
    let read32 = isLittle ? little32 : big32
    guard let directory = read32(4), let count = read16(directory) else { return nil }
    var width: Int?
    var height: Int?
    for entry in 0..<count {
      let offset = directory + 2 + entry * 12
      guard let tag = read16(offset), let type = read16(offset + 2) else { return nil }
      guard tag == 256 || tag == 257 else { continue }
      let value = type == 3 ? read16(offset + 8) : read32(offset + 8)
      if tag == 256 { width = value } else { height = value }
    }
    guard let width, let height else { return nil }
    return (width, height)
  }

  /// The bounds in device units, whose last row and column count ([MS-EMF] 2.2.9).
  var metafileSize: (width: Int, height: Int)? {
    guard let left = signed32(8), let top = signed32(12), let right = signed32(16),
      let bottom = signed32(20)
    else { return nil }
    return (right - left + 1, bottom - top + 1)
  }

  /// The bounds in logical units, at 96 dots an inch ([MS-WMF] 2.3.2.3).
  var placeableMetafileSize: (width: Int, height: Int)? {
    guard let left = signed16(6), let top = signed16(8), let right = signed16(10),
      let bottom = signed16(12), let perInch = little16(14), perInch > 0
    else { return nil }
    return (abs(right - left) * 96 / perInch, abs(bottom - top) * 96 / perInch)
  }

  /// The type that the brand of an ISO base media file names (ISO/IEC 14496-12, 4.3).
  var isoMediaType: String? {
    for brand in ["heic", "heix", "mif1", "msf1"] where holds(Array(brand.utf8), at: 8) {
      return "image/heic"
    }
    return holds("avif", at: 8) ? "image/avif" : nil
  }
}
