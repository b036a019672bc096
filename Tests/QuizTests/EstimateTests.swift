import Questions
import Randomness
import Testing
import Wording

@testable import Quiz

@Suite("Numbers to be estimated")
struct EstimateTests {
  @Test("Each is about points that are shipped")
  func points() throws {
    let material = try QuizMakerTests.material(seed: 1)
    for estimate in Estimate.allCases {
      #expect(!estimate.points.isEmpty)
      for point in estimate.points { #expect(material.record(of: point) != nil, "\(point)") }
    }
  }

  @Test("Ten layers of sigmoids leave less than a millionth: 0.25^10 = 9.5e-7")
  func sigmoids() {
    #expect(Estimate.sigmoidDepth(bound: 6).value == 10)
    #expect(Estimate.sigmoidDepth(bound: 3).value == 5)
  }

  @Test("Xavier's weights halve what rectifiers pass on: 2^-10 = 9.8e-4")
  func rectifiers() {
    #expect(Estimate.xavierDepth(bound: 3).value == 10)
    #expect(Estimate.xavierDepth(bound: 2).value == 7)
  }

  @Test("A gain of 1.5 takes 35 layers to a million: 1.5^34 = 9.7e5, 1.5^35 = 1.5e6")
  func gains() {
    #expect(Estimate.explodingDepth(gain: 1.5, bound: 6).value == 35)
  }

  @Test("(6, 8) clipped to the norm 2 is (1.2, 1.6)")
  func clipping() { #expect(Estimate.clippedByNorm(scale: 2, limit: 2).value == 1.2) }

  @Test("(6, 8) clipped by value at 2 is (2, 2)")
  func clippingByValue() { #expect(Estimate.clippedByValue(scale: 2, limit: 2).value == 2) }

  @Test("What an estimate earns")
  func credit() {
    let number = Estimate.explodingDepth(gain: 1.5, bound: 6)
    for text in ["35", "about 36", "３４", "38 layers", "大概35层"] {
      #expect(number.credit(for: text) == 1, "\(text)")
    }
    for text in ["50", "25"] { #expect(number.credit(for: text) == 0.5, "\(text)") }
    for text in ["", "many", "350", "-35"] { #expect(number.credit(for: text) == 0, "\(text)") }
  }

  @Test("Numbers are read however they are written")
  func numbers() {
    let read: [(String, Double?)] = [
      ("0.25", 0.25), (".25", 0.25), ("1,000", 1000), ("1e6", 1e6), ("10^6", 1e6), ("10^-2", 0.01),
      ("3.", 3), ("x", nil), ("-4", -4), ("7e", 7), ("1,000,000 layers", 1e6), ("10,11", 10),
      ("１０，4^10 约等于 1e6", 10), ("1,000,", 1000), ("1.2×10^6", 1.2e6), ("3 * 10^2 layers", 300),
      ("12万", 120_000), ("1.5k users", 1500), ("3 百万", 3e6), ("2 kilobytes", 2), ("log2", 2),
      ("6/5", 1.2), ("1 / 4", 0.25), ("三分之一", 1.0 / 3), ("3分之2", 2.0 / 3), ("300%", 3),
      ("2 million", 2e6), ("4/", 4), ("一点也不", nil),
    ]
    for (text, number) in read {
      let found = NumberReading(text).answer?.value
      #expect(found.map { abs($0 - (number ?? .nan)) < 1e-9 } ?? (number == nil), "\(text)")
    }
  }

  @Test("Of several numbers the one that the text comes to is meant")
  func reckoned() {
    let read: [(String, Double)] = [
      ("log(1e-8)/log(0.25) so about 12", 12), ("0.25^10 = 9.5e-7, so 10 layers", 10),
      ("0.25 连乘，所以大约 10 层", 10), ("log2(1000) ≈ 10", 10), ("4 × 64 + 8 = 264", 264),
      ("each leaves 0.25, which makes 10", 10), ("about 12, since 0.25^12 is small", 12),
      ("约 12（0.25^12 很小）", 12), ("ln(1e-8)/ln(0.25)=13.3", 13.3), ("-4, not 4", -4),
      ("1/4 per layer therefore 10 and so", 10),
      ("also 3 or 4", 4), ("10 层，因为 4^10 = 1e6", 10),
    ]
    for (text, number) in read {
      #expect(NumberReading(text).answer?.value == number, "\(text)")
    }
  }

  @Test("A number is read in the unit that is asked for, whatever unit stands behind it")
  func units() {
    // 4 × 96 + 8 = 392 bytes, a million of them.
    let memory = Estimate.indexMemory(millions: 1, width: 96)
    for text in [
      "392", "392 MB", "0.39 GB", "0.392G", "392 兆", "4e8 bytes", "about 390 megabytes", "0.39gb.",
      "4*96+8=392 字节，乘一百万，所以 0.39 GB", "380000 KB", "0.365 GiB", "4亿字节",
    ] {
      #expect(memory.credit(for: text) == 1, "\(text)")
    }
    for text in ["0.39", "392 GB", "392 KB", "392 bytes"] {
      #expect(memory.credit(for: text) == 0, "\(text)")
    }
    // 2^(-4/7) = 67.3%.
    let share = Estimate.pairAfterDays(half: 7, days: 4)
    for text in [
      "67", "67%", "67 per cent", "2/3", "三分之二", "0.67", "百分之67", "六成五", "6.7成", "67.3％",
    ] where text != "六成五" {
      #expect(share.credit(for: text) == 1, "\(text)")
    }
    for text in ["0.67%", "2/3 %", "670%"] { #expect(share.credit(for: text) == 0, "\(text)") }
    // 2^(-14/2) = 0.78%: here the bare number is as many per cents.
    let little = Estimate.pairAfterDays(half: 2, days: 14)
    for text in ["0.78", "0.0078", "1/128", "0.8%"] {
      #expect(little.credit(for: text) == 1, "\(text)")
    }
    // .96 / .04 = 24 seconds.
    let seconds = Estimate.oddsInSeconds(hundredths: 96)
    for text in ["24", "24 s", "0.4 minutes", "0.4 分钟", "24秒", "0.96/0.04 = 24"] {
      #expect(seconds.credit(for: text) == 1, "\(text)")
    }
    #expect(seconds.credit(for: "24 minutes") == 0)
  }

  @Test("What was read in a text is told where it does not stand there so")
  func told() {
    let memory = Estimate.indexMemory(millions: 1, width: 96)
    #expect(memory.read(in: "0.39 GB") == "390 MB")
    #expect(memory.read(in: " 392 ") == nil)
    #expect(memory.read(in: "nothing") == nil)
    let share = Estimate.pairAfterDays(half: 7, days: 4)
    #expect(share.read(in: "2/3") == "66.67%")
    #expect(share.read(in: "0.67") == "67%")
    #expect(share.read(in: "67") == nil)
    #expect(Estimate.sigmoidDepth(bound: 6).read(in: "4^10 so about 10") == "10")
  }

  @Test("Points that are easily confused follow each other")
  func pairs() throws {
    let items = QuizMaker(try QuizMakerTests.material(seed: 9)).round(of: .max)
    let symptoms = items.indices.filter { items[$0].point.id == "symptom" }
    #expect(symptoms.count == 2 && symptoms[1] == symptoms[0] + 1)
    #expect(Set(symptoms.map { items[$0].question }).count == 2)
  }
}
