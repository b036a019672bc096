import Foundation

/// The file that keeps a parsed pack between two starts.
///
/// Layout, little-endian: magic, format version, offset, length and checksum of the index; then the
/// questions one after the other, and the glossary; then the index (``PackIndex``). A start reads
/// the head and the index; a question is read when it is opened. The file is never changed in
/// place: a new one is written beside it and renamed over it, and an instance that has the old one
/// open keeps reading the old one.
struct PackCache: Sendable {
  /// Raised whenever the layout changes, or the reader would make something else of the same file.
  static let version: UInt32 = 11
  /// Marks the file's kind.
  static let magic: UInt64 = 0x4B43_4150_4156_4956  // "VIVAPACK"
  static let headSize = 36
  /// How long a file may have been written before the cache and still be taken for newer.
  ///
  /// Kernels stamp files by a clock that ticks every 1 to 10 ms: a file changed right after it was
  /// read may carry the stamp that it had then. Git calls such entries racy.
  static let tick: Int64 = 20_000_000

  private let file: OpenFile
  /// When the cache itself was written, by the clock of the file system.
  let written: Int64

  /// An open file descriptor, closed with its last owner.
  private final class OpenFile: Sendable {
    let descriptor: Int32
    init(_ descriptor: Int32) { self.descriptor = descriptor }
    deinit { close(descriptor) }
  }

  /// The cache file of a pack: its name, and its folder's whole path as a fingerprint.
  static func path(of folder: PackFolder, in cacheFolder: URL) -> String {
    let mark = String(checksum(of: folder.path.utf8), radix: 16)
    return cacheFolder.appending(component: "\(folder.name)-\(mark).pack").path
  }

  /// Opens a cache and reads its index; nil where there is none, or none that can be used.
  static func open(path: String, folder: PackFolder) -> (cache: PackCache, index: PackIndex)? {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    let file = OpenFile(descriptor)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let head = FileAccess.read(descriptor, count: headSize, at: 0)
    else { return nil }
    var reader = ByteReader(head)
    do {
      guard try reader.number(UInt64.self) == magic, try reader.number(UInt32.self) == version
      else { return nil }
      let offset = try reader.integer()
      let length = try reader.integer()
      let check = try reader.number(UInt64.self)
      guard offset >= headSize, length >= 0, offset <= Int(status.st_size),
        length <= Int(status.st_size) - offset,
        let bytes = FileAccess.read(descriptor, count: length, at: offset),
        checksum(of: bytes) == check
      else { return nil }
      var indexReader = ByteReader(bytes)
      let index = try PackIndex(from: &indexReader)
      guard index.folder == folder.path else { return nil }
      let written = FileAccess.Stamp(status).modified
      return (PackCache(file: file, written: written), index)
    } catch {
      return nil
    }
  }

  /// The bytes at a place, or nil where they are damaged.
  func bytes(at place: PackIndex.Place) -> [UInt8]? {
    guard place.length > 0, place.length <= SourceText.sizeLimit * 4, place.offset >= 0,
      let bytes = FileAccess.read(
        file.descriptor,
        count: place.length,
        at: Self.headSize + place.offset
      ),
      checksum(of: bytes) == place.check
    else { return nil }
    return bytes
  }

  /// Writes a cache beside the old one, renames it over that, and keeps it open.
  ///
  /// Returns nil where that fails, as in a home that may only be read: then the next start takes
  /// longer, and nothing else is lost.
  static func write(content: [UInt8], index: PackIndex, path: String) -> PackCache? {
    var indexWriter = ByteWriter()
    index.write(to: &indexWriter)
    var head = ByteWriter()
    head.write(magic)
    head.write(version)
    head.write(headSize + content.count)
    head.write(indexWriter.bytes.count)
    head.write(checksum(of: indexWriter.bytes))
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var template = "\(path).XXXXXX".utf8CString.map { $0 }
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    let file = OpenFile(descriptor)
    var status = stat()
    let isWhole = [head.bytes, content, indexWriter.bytes].allSatisfy {
      FileAccess.write($0, to: descriptor)
    }
    guard isWhole, fstat(descriptor, &status) == 0, rename(&template, path) == 0 else {
      unlink(&template)
      return nil
    }
    return PackCache(file: file, written: FileAccess.Stamp(status).modified)
  }
}
