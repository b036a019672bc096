import Randomness
import Recommender
import Testing
import Wording

/// Vectors from files: every form that is known, every mistake with its line, and noise.
struct VectorFileTests {
  @Test(arguments: [
    "a 1 2\nb 3 4\n", "2 2\na 1 2\nb 3 4", "a\t1\t2\r\nb\t3\t4\r\n", "a,1,2\nb,3, 4\n\n",
    "a 9 9\nb 3 4\na 1 2\n",
  ])
  func formsAreRead(text: String) throws {
    let file = try VectorFile(Array(text.utf8))
    #expect(file.width == 2)
    #expect(file.names.names == ["a", "b"])
    #expect(file.numbers == [1, 2, 3, 4])
  }

  @Test func namesMayHoldSpacesWhereTabsSeparate() throws {
    let file = try VectorFile(Array("Toy Story (1995)\t1\t0.5\n".utf8))
    #expect(file.names.names == ["Toy Story (1995)"])
    #expect(file.numbers == [1, 0.5])
  }

  @Test(arguments: [
    ("", CSVError.empty), ("\n \n", .empty),
    ("a 1 2\nb 3\n", .fieldCount(line: 2, expected: 3, found: 2)),
    ("a 1 x\n", .notANumber(line: 1, found: "x")),
    ("a 1 2\n\nb 1 nan\n", .notANumber(line: 3, found: "nan")),
    ("a 1e99\n", .notANumber(line: 1, found: "1e99")),
    ("a\n", .fieldCount(line: 1, expected: 2, found: 1)),
    ("a,1\n,2\n", .fieldEmpty(line: 2, role: .item)),
  ])
  func mistakesHaveTheirLine(text: String, error: CSVError) {
    #expect(throws: error) { try VectorFile(Array(text.utf8)) }
  }

  @Test func noiseIsRefusedAndNeverTraps() {
    var random = SeededGenerator(seed: 4)
    let alphabet = Array("ab12.,-\t \n\r\"e+\u{7F}".utf8) + [0xFF, 0xC3]
    for _ in 0..<5000 {
      let bytes = (0..<random.integer(below: 40)).map { _ in
        alphabet[random.integer(below: alphabet.count)]
      }
      if let file = try? VectorFile(bytes) {
        #expect(file.numbers.count == file.width * file.names.count)
      }
    }
  }

  @Test func whatIsWrittenReadsBackToTheLastBit() throws {
    var random = SeededGenerator(seed: 9)
    let odd = ["1", "Toy Story (1995)", "a,b", " b ", "电影", "\"q\"", "#1", "12 34"]
    let names = odd + (0..<200).map { "i\($0)" }
    for width in [1, 2, 7] {
      var numbers = (0..<names.count * width).map { _ in
        Float(
          random.normal()
            * Double(sign: .plus, exponent: random.integer(below: 200) - 100, significand: 1)
        )
      }
      numbers[0] = .leastNonzeroMagnitude
      numbers[1] = -.greatestFiniteMagnitude
      numbers[2] = -0.0
      let table = IdentifierTable(names: names)
      let file = try VectorFile(names: table, width: width, numbers: numbers)
      let read = try VectorFile(file.bytes)
      #expect(read.names.names == names && read.width == width)
      #expect(read.numbers.map(\.bitPattern) == numbers.map(\.bitPattern))
    }
    let text = String(
      decoding: try VectorFile(
        names: IdentifierTable(names: ["a b", "c"]),
        width: 2,
        numbers: [1, -0.5, 1e-7, 3]
      ).bytes,
      as: UTF8.self
    )
    #expect(text == "a b\t1.0\t-0.5\nc\t1e-07\t3.0\n")
  }

  @Test(arguments: ["", "a\tb", "a\nb", "a\r"]) func aNameWithoutAPlaceIsRefused(name: String) {
    #expect(throws: RecommenderError.nameNotWritable(name)) {
      try VectorFile(names: IdentifierTable(names: ["x", name]), width: 1, numbers: [1, 2])
    }
    #expect(RecommenderError.nameNotWritable("a\tb").sentence.en.contains(#""a\tb""#))
  }

  @Test func vectorsStandInTheOrderOfTheItems() throws {
    let file = try VectorFile(Array("b 3 4\na 0 2\n".utf8))
    let vectors = ItemVectors(file, for: IdentifierTable(names: ["a", "x", "b"]))
    #expect(vectors.numbers == [0, 1, 0, 0, 0.6, 0.8])
    let near = vectors.nearest(to: ItemIndex(0), count: 5) { _ in true }
    #expect(near.map(\.item.value) == [2])
    #expect(abs(near[0].similarity - 0.8) < 1e-6)
    #expect(vectors.nearest(to: ItemIndex(1), count: 5) { _ in true }.isEmpty)
  }
}
