import Foundation

/// Records as another machine would export them, with checksums of its own making.
struct SampleLog {
  /// The lines, one a record.
  private(set) var lines: [String] = []
  private let device: UInt8

  /// A log of one device.
  init(device: UInt8) { self.device = device }

  /// All lines as a file.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds an answer of one point that was covered or missed, on a day of 2026.
  mutating func answer(_ question: String, day: Int, isCovered: Bool, text: String = "因为") {
    let body = """
      {"hints":0,"language":"zh","points":[{"confidence":1,"evidence":[],"id":"point",\
      "reason":{"name":"\(isCovered ? "evidence" : "nothing-found")"},\
      "verdict":"\(isCovered ? "covered" : "missed")","weight":1}],"question":"\(question)",\
      "rating":\(isCovered ? 3 : 1),"rubricRevision":1,"score":\(isCovered ? 1 : 0),"seconds":9.5,\
      "text":\(Self.quoted(text))}
      """
    let id =
      [device] + Array(repeating: 0, count: 13) + [
        UInt8(lines.count >> 8), UInt8(lines.count & 255),
      ]
    let time = Int64(1_767_225_600 + day * 86_400) * 1_000_000 + Int64(lines.count)
    var bytes = id + Array(repeating: device, count: 16)
    bytes += Self.bytes(time) + Self.bytes(28_800) + Self.bytes(1)
    bytes += Self.counted("answer") + Self.bytes(1) + Self.counted(question) + Self.bytes(0)
    bytes += Self.counted(body)
    func digits(_ bytes: some Sequence<UInt8>) -> String {
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    lines.append(
      """
      {"id":"\(digits(id))","device":"\(digits(Array(repeating: device, count: 16)))",\
      "time":\(time),"zone":28800,"schema":1,"kind":"answer","question":"\(question)",\
      "answer":null,"body":\(Self.quoted(body)),"checksum":\(Self.check(bytes))}
      """
    )
  }

  private static func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n") + "\""
  }

  private static func counted(_ text: String) -> [UInt8] {
    bytes(Int64(text.utf8.count)) + Array(text.utf8)
  }

  private static func bytes(_ number: Int64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
  }

  /// CRC-32C, a bit at a time.
  private static func check(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in
        rest & 1 == 1 ? 0x82F6_3B78 ^ (rest >> 1) : rest >> 1
      }
    }
  }
}
