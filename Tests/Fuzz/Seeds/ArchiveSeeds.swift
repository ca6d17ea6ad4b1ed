internal import WorkbookBuilder

/// Archives with every quirk that the directory's reader knows, and raw deflate streams.
enum ArchiveSeeds {
  /// Archives for the fuzzer of the directory.
  static var directories: [(name: String, bytes: [UInt8])] {
    var plain = ZipBuilder()
    plain.add("a.xml", "text")
    plain.add("XL\\B.xml", "stored", .stored)
    plain.addFolder("folder/")
    var described = ZipBuilder()
    described.add("a.xml", "text", dataDescriptor: .signed)
    described.add("b.xml", "text", .stored, dataDescriptor: .unsigned)
    described.leadingBytes = Array("MZ".utf8)
    described.comment = "PK\u{5}\u{6} in a comment of more than twenty-two bytes"
    var large = ZipBuilder()
    large.add("a.xml", "text", zip64: true)
    large.add("b.xml", "text", .stored, zip64: true)
    large.hasZip64End = true
    var hostile = ZipBuilder()
    hostile.add("a.xml", "text", zip64: true)
    hostile.add("a.xml", "text")
    hostile.entries[0].size = .max
    hostile.entries[1].declaredOffset = 0
    return [
      ("plain", plain.bytes()), ("described", described.bytes()), ("large", large.bytes()),
      ("hostile", hostile.bytes()), ("empty", ZipBuilder().bytes()),
    ]
  }

  /// Streams for the fuzzer of the inflater, behind its two bytes of choices.
  static var streams: [(name: String, bytes: [UInt8])] {
    let texts = ["", "text", String(repeating: "<c r=\"A1\"><v>1</v></c>", count: 99)]
    return texts.enumerated().flatMap { position, text in
      [UInt8(0), 210, 250].map { choice in
        let stream = ZipBuilder.deflate(Array(text.utf8))
        return ("stream\(position)-\(choice)", [UInt8(position), choice] + stream)
      }
    }
  }
}
