// swift-tools-version: 6.2

import PackageDescription

/// What zlib and libxml2 cost by themselves, to measure the reader against.
let package = Package(
  name: "Benchmarks",
  targets: [
    .systemLibrary(name: "FloorZlib", pkgConfig: "zlib"),
    .systemLibrary(name: "FloorLibXML2", pkgConfig: "libxml-2.0"),
    .executableTarget(name: "Floor", dependencies: ["FloorZlib", "FloorLibXML2"]),
  ]
)
