import Testing

@testable import XLSX

@Suite("Headers of pictures")
struct ImageHeaderTests {
  private func check(
    _ bytes: [UInt8], _ mediaType: String, _ width: Int?, _ height: Int?,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let header = ImageHeader(bytes)
    #expect(header?.mediaType == mediaType, sourceLocation: location)
    #expect(header?.width == width, sourceLocation: location)
    #expect(header?.height == height, sourceLocation: location)
  }

  private func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func png() {
    check(DetailsFixture.png(width: 1920, height: 1080), "image/png", 1920, 1080)
    check(Array(DetailsFixture.png(width: 1, height: 1).prefix(20)), "image/png", nil, nil)
  }

  @Test func jpeg() {
    let preamble: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xDB, 0, 3, 0]
    let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 0x04, 0x38, 0x07, 0x80, 3]
    check(preamble + frame, "image/jpeg", 1920, 1080)
    check(preamble, "image/jpeg", nil, nil)
    check([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xC0], "image/jpeg", nil, nil)
  }

  @Test func gifAndBitmaps() {
    check(ascii("GIF89a") + little(300, 2) + little(200, 2), "image/gif", 300, 200)
    let bitmap = ascii("BM") + little(0, 12)
    check(bitmap + little(40, 4) + little(300, 4) + little(-200, 4), "image/bmp", 300, 200)
    check(bitmap + little(12, 4) + little(300, 2) + little(200, 2), "image/bmp", 300, 200)
    #expect(ImageHeader(ascii("BMW is a car, not a bitmap at all")) == nil)
  }

  @Test func webP() {
    let start = ascii("RIFF") + little(0, 4) + ascii("WEBP")
    let size = little(0, 4)
    check(
      start + ascii("VP8X") + size + little(0, 4) + little(299, 3) + little(199, 3), "image/webp",
      300, 200)
    check(
      start + ascii("VP8L") + size + [0x2F] + little(299 | 199 << 14, 4), "image/webp", 300, 200)
    check(
      start + ascii("VP8 ") + size + little(0, 3) + [0x9D, 0x01, 0x2A] + little(300, 2)
        + little(200, 2), "image/webp", 300, 200)
  }

  @Test func tiff() {
    func entry(_ tag: Int, _ type: Int, _ value: Int) -> [UInt8] {
      little(tag, 2) + little(type, 2) + little(1, 4) + little(value, 4)
    }
    let start = [0x49, 0x49, 0x2A, 0x00] + little(8, 4) + little(3, 2)
    check(
      start + entry(254, 4, 0) + entry(256, 3, 300) + entry(257, 4, 200), "image/tiff", 300, 200)
    let big: [UInt8] = [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 2]
    check(
      big + [1, 0, 0, 3, 0, 0, 0, 1, 1, 44, 0, 0] + [1, 1, 0, 3, 0, 0, 0, 1, 0, 200, 0, 0],
      "image/tiff", 300, 200)
    check([0x49, 0x49, 0x2A, 0x00, 0xFF, 0xFF, 0xFF, 0xFF], "image/tiff", nil, nil)
  }

  @Test func metafiles() {
    let bounds = little(10, 4) + little(20, 4) + little(309, 4) + little(219, 4)
    check(
      little(1, 4) + little(88, 4) + bounds + little(0, 16) + ascii(" EMF"), "image/x-emf", 300, 200
    )
    check(
      [0xD7, 0xCD, 0xC6, 0x9A, 0, 0] + little(0, 4) + little(1440, 2) + little(720, 2)
        + little(1440, 2), "image/x-wmf", 96, 48)
  }

  @Test(
    arguments: [
      (#"<svg width="300" height="200" xmlns="http://www.w3.org/2000/svg"/>"#, 300, 200),
      (#"<?xml version="1.0"?><!-- <svg> --><svg height='2in' width='72pt'>"#, 96, 192),
      (#"<!DOCTYPE svg><svg viewBox="0 0 24 16.4" width="100%">"#, 24, 16),
      (#"<svg width="1em" height="2em">"#, nil, nil),
      ("\u{FEFF}  <svg>", nil, nil),
    ] as [(String, Int?, Int?)])
  func svg(text: String, width: Int?, height: Int?) {
    check(ascii(text), "image/svg+xml", width, height)
  }

  @Test func othersAndNone() {
    check([0, 0, 1, 0, 1, 0, 0, 16], "image/x-icon", 256, 16)
    check(little(0, 4) + ascii("ftypheic"), "image/heic", nil, nil)
    check(little(0, 4) + ascii("ftypavif"), "image/avif", nil, nil)
    check([0x49, 0x49, 0xBC, 0x01], "image/vnd.ms-photo", nil, nil)
    check([0x01, 0x00, 0x09, 0x00, 0x00, 0x03, 0, 0], "image/x-wmf", nil, nil)
    #expect(ImageHeader([]) == nil)
    #expect(ImageHeader(ascii("<html><svg></html>")) == nil)
    #expect(ImageHeader(ascii("PK")) == nil)
  }
}
