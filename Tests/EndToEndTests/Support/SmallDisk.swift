import Foundation

/// A disk of one's own that can be filled: Linux gives one in a namespace.
enum SmallDisk {
  /// Whether that can be had here.
  static let isPossible: Bool = {
    let probe = Process()
    probe.executableURL = URL(filePath: "/bin/sh")
    probe.arguments = ["-c", "unshare -rm mount -t tmpfs tmpfs /mnt 2>/dev/null"]
    guard (try? probe.run()) != nil else { return false }
    probe.waitUntilExit()
    return probe.terminationStatus == 0
  }()
}
