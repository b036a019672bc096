import Foundation

/// Files in one ZIP archive, stored as they are.
///
/// Names are ASCII, and all is below 4 GiB. Times are left at the format's first day, so that the
/// same files give the same archive.
///
/// Source: PKWARE, "APPNOTE.TXT – .ZIP File Format Specification", version 6.3.10.
struct ZipArchive {
  private var body = Data()
  private var directory = Data()
  private var count: UInt16 = 0

  /// Adds a file.
  mutating func add(_ bytes: Data, as name: String) {
    let size = UInt32(bytes.count)
    let offset = UInt32(body.count)
    // Version 2.0, no flags, stored, 1 January 1980.
    var common = Data()
    for number in [20, 0, 0, 0, 0x21] as [UInt16] { common.append(number) }
    for number in [CRC32.check(bytes), size, size] { common.append(number) }
    common.append(UInt16(name.utf8.count))
    common.append(0 as UInt16)

    body.append(0x0403_4B50 as UInt32)
    body += common + Data(name.utf8) + bytes
    directory.append(0x0201_4B50 as UInt32)
    directory.append(20 as UInt16)
    directory += common
    for number in [0, 0, 0] as [UInt16] { directory.append(number) }
    directory.append(0 as UInt32)
    directory.append(offset)
    directory += Data(name.utf8)
    count += 1
  }

  /// The archive's bytes.
  var data: Data {
    var end = Data()
    end.append(0x0605_4B50 as UInt32)
    for number in [0, 0, count, count] { end.append(number) }
    end.append(UInt32(directory.count))
    end.append(UInt32(body.count))
    end.append(0 as UInt16)
    return body + directory + end
  }
}

extension Data {
  /// Appends a number, least significant byte first.
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
