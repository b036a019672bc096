public import Foundation

extension Journal {
  /// Whether another process has the journal of a folder open.
  ///
  /// Every connection to a file in WAL mode holds a shared lock on one byte of the file that they
  /// share beside it, as long as it lives; this asks the system who holds it and takes no lock.
  /// This process may not have the journal open itself: looking would give its own locks up.
  ///
  /// Source: SQLite, "WAL-mode File Format", section 2.3, and `UNIX_SHM_DMS` in `os_unix.c`.
  public static func isOpenElsewhere(in folder: URL) -> Bool {
    let path = folder.appending(path: fileName + "-shm").path(percentEncoded: false)
    let handle = Foundation.open(path, O_RDWR | O_CLOEXEC)
    guard handle >= 0 else { return false }
    defer { Foundation.close(handle) }
    var asked = flock()
    asked.l_type = Int16(F_WRLCK)
    asked.l_whence = Int16(SEEK_SET)
    asked.l_start = 128
    asked.l_len = 1
    guard fcntl(handle, F_GETLK, &asked) == 0 else { return false }
    return asked.l_type != Int16(F_UNLCK)
  }
}
