// Writes what the fuzzers begin with: `fuzz-seeds FOLDER` fills FOLDER/<Fuzzer>/ with small inputs
// built from visible XML, and FOLDER/xml.dict with the words of workbooks.

internal import Foundation
internal import WorkbookBuilder

/// Writes the seeds of one fuzzer.
private func write(_ seeds: [(name: String, bytes: [UInt8])], to folder: URL) throws {
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for seed in seeds {
    try Data(seed.bytes).write(to: folder.appendingPathComponent(seed.name))
  }
}

guard CommandLine.arguments.count == 2 else {
  FileHandle.standardError.write(Data("usage: FuzzSeeds FOLDER\n".utf8))
  exit(64)
}
let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
try write(ArchiveSeeds.directories, to: folder.appendingPathComponent("ZipDirectory"))
try write(ArchiveSeeds.streams, to: folder.appendingPathComponent("Inflater"))
try write(FormatSeeds.all, to: folder.appendingPathComponent("NumberFormat"))
try write(StringSeeds.all, to: folder.appendingPathComponent("Strings"))
try write(WorkbookSeeds.all, to: folder.appendingPathComponent("Workbook"))
try Data(XMLWords.dictionary.utf8).write(to: folder.appendingPathComponent("xml.dict"))
