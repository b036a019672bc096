import Foundation

/// How much memory the program has had, and may have.
enum ProcessMemory {
  /// The most that was resident at once, in bytes, since ``forgetPeak()`` where the system can
  /// forget.
  static var peak: Int {
    if let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let kilobytes = number(in: status, after: "VmHWM:")
    {
      return kilobytes * 1024
    }
    var usage = rusage()
    // 0 is RUSAGE_SELF, which has another type on each platform.
    guard getrusage(0, &usage) == 0 else { return 0 }
    #if os(Linux)
      return Int(usage.ru_maxrss) * 1024
    #else
      return Int(usage.ru_maxrss)
    #endif
  }

  /// Lets the next ``peak`` count from now, on Linux.
  static func forgetPeak() {
    guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return }
    try? file.write(contentsOf: Data("5".utf8))
    try? file.close()
  }

  /// What may still be taken without paging: nine tenths of what the system has available.
  static var available: Int {
    let whole = Int(clamping: ProcessInfo.processInfo.physicalMemory)
    guard let text = try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8),
      let kilobytes = number(in: text, after: "MemAvailable:")
    else { return whole / 10 * 9 }
    return kilobytes * 1024 / 10 * 9
  }

  private static func number(in text: String, after label: String) -> Int? {
    text.split(separator: "\n").first { $0.hasPrefix(label) }?
      .split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }
}
