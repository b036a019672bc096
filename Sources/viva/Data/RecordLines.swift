import Foundation
import Journal
import Wording

/// The records in files of lines; what is no record is noted and passed over.
struct RecordLines {
  private let files: [(name: String, text: Data)]
  private var file = 0
  private var place = 0
  private var number = 0
  /// What could not be taken in, with its file and line.
  private(set) var refusals: [Bilingual] = []

  /// Prepares to read files by name.
  init(_ files: [(String, Data)]) {
    self.files = files.map { (name: $0, text: $1) }
  }

  /// The next sound record, or nil at the end.
  mutating func next() -> LogRecord? {
    while files.indices.contains(file) {
      let text = files[file].text
      let start = text.startIndex + place
      guard start < text.endIndex else {
        (file, place, number) = (file + 1, 0, 0)
        continue
      }
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
      place = end - text.startIndex + 1
      number += 1
      let line = text[start..<end]
      if GradeBatch.isBlank(line) { continue }
      do {
        return try LogRecord(line: line)
      } catch {
        let name = files[file].name
        refusals.append(
          Bilingual(
            zh: "\(name) 第 \(number) 行：\(error.sentence.zh)",
            en: "\(name), line \(number): \(error.sentence.en)"
          )
        )
      }
    }
    return nil
  }
}
