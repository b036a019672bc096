import Randomness
import Recommender
import Testing
import Wording

/// 5,000 damaged files: every one is read or refused with a line that it has, none traps.
struct CSVFuzzTests {
  @Test func damagedFilesAreReadOrRefused() {
    let seedFile = Array(
      "user,item,time,value,title\na,x,2024-02-10 12:00,1,\"A, \"\"b\"\"\"\nb,y,17,2.5,流浪地球\n".utf8
    )
    var random = SeededGenerator(seed: 21)
    var refused = 0
    for _ in 0..<5000 {
      var bytes = seedFile
      for _ in 0..<random.integer(in: 1...6) {
        let place = random.integer(below: bytes.count)
        switch random.integer(below: 3) {
        case 0: bytes[place] = UInt8(random.integer(below: 256))
        case 1: bytes.remove(at: place)
        default:
          bytes.insert(random.element(of: Array("\",;\t\n\r |0-:".utf8)) ?? 0, at: place)
        }
      }
      do {
        let log = try CSVLoader().load(bytes)
        #expect(log.titles.count == log.interactions.items.count)
        #expect(log.interactions.count > 0)
      } catch {
        refused += 1
        #expect(!error.sentence.zh.isEmpty && !error.sentence.en.isEmpty)
        if let line = line(of: error) {
          #expect(line >= 1 && line <= bytes.count { $0 == 0x0A || $0 == 0x0D } + 1)
        }
      }
    }
    #expect(refused > 500 && refused < 4900)
  }

  private func line(of error: CSVError) -> Int? {
    switch error {
    case .fieldCount(let line, _, _), .fieldEmpty(let line, _), .notANumber(let line, _),
      .notATime(let line, _), .notUTF8(let line), .quoteOpen(let line), .textAfterQuote(let line):
      line
    case .empty, .noRows, .columnMissing, .columnTwice, .log: nil
    }
  }
}
