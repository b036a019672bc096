#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Memory for many numbers, in large pages where the system has them.
///
/// A hundred megabytes are 25,000 pages of 4 KiB, and the system takes some ten milliseconds to
/// hand them out one by one and as long to take them back; of pages of 2 MiB there are fifty.
enum LargeMemory {
  /// The size of a large page of Linux on x86-64 and ARM, in bytes.
  private static let page = 1 << 21

  /// Memory aligned to 64 bytes at least, whose content is left as it was; free it by
  /// `deallocate()`.
  static func allocate(byteCount: Int) -> UnsafeMutableRawPointer {
    guard byteCount >= 2 * page else { return .allocate(byteCount: byteCount, alignment: 64) }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: page)
    #if os(Linux)
      // Advice that the system may not take: whatever it answers, the memory is there.
      _ = madvise(memory, byteCount, MADV_HUGEPAGE)
    #endif
    return memory
  }
}
