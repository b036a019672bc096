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

  /// What may still be taken without paging or being stopped: nine tenths of the least of what the
  /// system has available, what a container leaves, and what `ulimit -v` leaves.
  static var available: Int {
    let whole = Int(clamping: ProcessInfo.processInfo.physicalMemory)
    let left = [inSystem, inContainer, inAddressSpace].compactMap { $0 }.min() ?? whole
    return max(0, left) / 10 * 9
  }

  private static var inSystem: Int? {
    text(of: "/proc/meminfo").flatMap { number(in: $0, after: "MemAvailable:") }.map { $0 * 1024 }
  }

  /// What the control group of a container leaves (cgroup v2); nil where nothing is limited.
  ///
  /// Pages of files that were read count as taken, and are given back when memory runs short.
  private static var inContainer: Int? {
    guard let groups = text(of: "/proc/self/cgroup"),
      let group = groups.split(separator: "\n").first(where: { $0.hasPrefix("0::") })
    else { return nil }
    // Within a container the group's own path may be hidden.
    let folders = ["/sys/fs/cgroup\(group.dropFirst(3))", "/sys/fs/cgroup"]
    for folder in folders {
      guard let limit = text(of: "\(folder)/memory.max").flatMap(number),
        let taken = text(of: "\(folder)/memory.current").flatMap(number)
      else { continue }
      let files = text(of: "\(folder)/memory.stat").flatMap {
        number(in: $0, after: "inactive_file")
      }
      return limit - taken + (files ?? 0)
    }
    return nil
  }

  /// What `ulimit -v` leaves; nil where nothing is limited.
  private static var inAddressSpace: Int? {
    guard let limits = text(of: "/proc/self/limits"),
      let line = limits.split(separator: "\n").first(where: { $0.hasPrefix("Max address space") }),
      let limit = line.split(separator: " ").dropFirst(3).first.flatMap({ Int($0) }),
      let taken = text(of: "/proc/self/status").flatMap({ number(in: $0, after: "VmSize:") })
    else { return nil }
    return limit - taken * 1024
  }

  private static func text(of path: String) -> String? {
    try? String(contentsOfFile: path, encoding: .utf8)
  }

  private static func number(_ text: String) -> Int? {
    Int(text.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  private static func number(in text: String, after label: String) -> Int? {
    text.split(separator: "\n").first { $0.hasPrefix(label) }?
      .split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }
}
