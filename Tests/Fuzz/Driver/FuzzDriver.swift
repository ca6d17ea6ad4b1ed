#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// libFuzzer's own loop, which the compiler's runtime brings along.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<
    UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  >,
  _ testOneInput: FuzzDriver.Test
) -> Int32

/// Runs a fuzzer with the process's arguments; `-help=1` lists them.
///
/// The linker would look for `main` in the fuzzer's runtime, where Swift's own is missing: hence
/// the call.
package enum FuzzDriver {
  /// Gets some bytes and does with them what must never fail.
  package typealias Test = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

  /// Ends the process when the fuzzer's time is over, or with a failure.
  package static func run(_ testOneInput: Test) -> Never {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(runFuzzer(&count, &arguments, testOneInput))
  }
}
