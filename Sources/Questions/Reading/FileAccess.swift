import Foundation

/// The few calls on files that packs need, with every failure as data.
enum FileAccess {
  /// What is known of a file without opening it. Times are in nanoseconds since 1970.
  struct Stamp: Hashable {
    var size: Int64
    var modified: Int64
    /// When the file's data, name or rights last changed; copying a file over keeps `modified`
    /// and still moves this.
    var changed: Int64
  }

  /// The names in a folder, sorted, without hidden ones.
  static func names(in folder: String) throws(ContentProblem.FileTrouble) -> [String] {
    guard let directory = opendir(folder) else { throw trouble(errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// A plain file's stamp, links followed.
  static func stamp(of file: String) throws(ContentProblem.FileTrouble) -> Stamp {
    var status = stat()
    guard stat(file, &status) == 0 else { throw trouble(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .wrongKind }
    return Stamp(status)
  }

  /// The stamp of a plain file within an open folder, links followed; nil where there is none.
  ///
  /// - Parameter name: A name that ends in a zero byte.
  static func stamp(of name: UnsafeRawPointer, in directory: Int32) -> Stamp? {
    var status = stat()
    let name = name.assumingMemoryBound(to: CChar.self)
    guard fstatat(directory, name, &status, 0) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Stamp(status)
  }

  /// How many names in a folder end in a suffix, hidden ones apart; no string is made of any.
  static func count(in folder: String, ending suffix: String) -> Int? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    let suffixLength = suffix.utf8.count
    var count = 0
    while let entry = readdir(directory) {
      withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        guard let name = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
        let length = strlen(name)
        let isHidden = name[0] == 0x2E
        guard !isHidden, length >= suffixLength else { return }
        if strcmp(name + (length - suffixLength), suffix) == 0 { count += 1 }
      }
    }
    return count
  }

  /// Whether a folder is there, links followed.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// A plain file's bytes. Looks before it opens, so that a named pipe cannot hang it.
  static func bytes(
    of file: String,
    limit: Int = SourceText.sizeLimit
  ) throws(ContentProblem.FileTrouble) -> [UInt8] {
    let stamp = try stamp(of: file)
    guard stamp.size <= limit else { throw .tooLarge(bytes: Int(stamp.size), limit: limit) }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw trouble(errno) }
    defer { close(descriptor) }
    guard let bytes = read(descriptor, count: Int(stamp.size), at: 0) else { throw trouble(errno) }
    return bytes
  }

  /// Reads a range of an open file; shorter where the file ends, nil where reading fails.
  static func read(_ descriptor: Int32, count: Int, at offset: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]
        )
        let got = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { break }
        filled += got
      }
    }
    return failed ? nil : bytes
  }

  /// Writes all bytes at the file's current end; false where that fails.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        let put = Foundation.write(descriptor, rest.baseAddress, rest.count)
        if put < 0, errno == EINTR { continue }
        guard put > 0 else { return false }
        done += put
      }
      return true
    }
  }

  private static func trouble(_ code: Int32) -> ContentProblem.FileTrouble {
    switch code {
    case ENOENT: .missing
    case ENOTDIR, EISDIR: .wrongKind
    case EACCES, EPERM: .denied
    case ELOOP: .linkLoop
    default: .system(code)
    }
  }
}

extension FileAccess.Stamp {
  /// The stamp that a system call returned.
  init(_ status: stat) {
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.init(
      size: Int64(status.st_size),
      modified: Int64(modified.tv_sec) * 1_000_000_000 + Int64(modified.tv_nsec),
      changed: Int64(changed.tv_sec) * 1_000_000_000 + Int64(changed.tv_nsec)
    )
  }
}
