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

  @Test("A unit that measures something else is told, and the number then earns half at most")
  func strangeUnits() {
    let layers = Estimate.sigmoidDepth(bound: 6)
    for (text, unit) in [
      ("10 km", "km"), ("10公里", "公里"), ("about 10 seconds", "seconds"), ("10 MB", "mb"),
      ("9-11 kg", "kg"), ("so 10 °C", "°c"), ("十天", "天"),
      ("10 weeks", "weeks"), ("10 months", "months"), ("十年", "年"), ("10周", "周"), ("10个月", "个月"),
      ("10月。", "月"), ("10元吧", "元"), ("10米左右", "米"), ("10升，大概", "升"), ("10天后", "天"),
    ] {
      #expect(layers.strangeUnit(in: text) == unit, "\(text)")
      #expect(layers.credit(for: text) == 0.5, "\(text)")
    }
    #expect(layers.credit(for: "90 km") == 0)
    for text in [
      "10", "10 layers", "10层", "10 steps", "0.25 s each, so 10", "10成立", "10升级", "10天然就够",
      "10克服了", "10年轻", "10元素", "10度量", "10伏笔", "10斤斤计较",
    ] {
      #expect(layers.strangeUnit(in: text) == nil, "\(text)")
      #expect(layers.credit(for: text) == 1, "\(text)")
    }
    // What measures the same is reckoned.
    let seconds = Estimate.oddsInSeconds(hundredths: 90)
    for text in ["9 s", "9000 ms", "0.15 min", "9"] {
      #expect(seconds.credit(for: text) == 1 && seconds.strangeUnit(in: text) == nil, "\(text)")
    }
    #expect(seconds.read(in: "9 km") == "9" && seconds.read(in: "9000 ms") == "9 s")
    #expect(seconds.credit(for: "9 km") == 0.5 && seconds.strangeUnit(in: "9 MB") == "mb")
    #expect(seconds.credit(for: "9秒左右") == 1 && seconds.credit(for: "9秒，") == 1)
    #expect(seconds.strangeUnit(in: "9 weeks") == nil && seconds.credit(for: "9 weeks") == 0)
    #expect(Estimate.pairAfterDays(half: 7, days: 4).read(in: "六成立") == nil)
    // Millions and billions are no units.
    let memory = Estimate.gateNumbers(inputs: 100, experts: 4, tasks: 2)
    #expect(memory.value == 800 && memory.strangeUnit(in: "0.8k") == nil)
    #expect(NumberReading("2 m").answer?.strangeUnit == nil)
    for kind in Estimate.allCases {
      var random = SeededGenerator(seed: 5)
      let task = kind.task(&random)
      let own = task.text + task.unit.sign
      #expect(task.strangeUnit(in: own) == nil && task.credit(for: own) == 1, "\(kind): \(own)")
    }
  }

  @Test("Numbers are read however they are written")
  func numbers() {
    let read: [(String, Double?)] = [
      ("0.25", 0.25), (".25", 0.25), ("1,000", 1000), ("1e6", 1e6), ("10^6", 1e6), ("10^-2", 0.01),
      ("3.", 3), ("x", nil), ("-4", -4), ("7e", 7), ("1,000,000 layers", 1e6), ("10,11", 10),
      ("１０，4^10 约等于 1e6", 10), ("1,000,", 1000), ("1.2×10^6", 1.2e6), ("3 * 10^2 layers", 300),
      ("12万", 120_000), ("1.5k users", 1500), ("3 百万", 3e6), ("2 kilobytes", 2), ("log2", 2),
      ("6/5", 1.2), ("1 / 4", 0.25), ("三分之一", 1.0 / 3), ("3分之2", 2.0 / 3), ("300%", 3),
      ("2 million", 2e6), ("4/", 4), ("一点也不", nil), ("ln 1000", 6.907755278982137),
      ("log 1000", 6.907755278982137), ("ln 1000 / ln 10", 3), ("大概七吧", 7), ("七左右", 7),
      ("twenty-five", 25), ("twenty five layers", 25), ("seven", 7), ("two hundred", 200),
      ("two hundred and five", 205), ("one hundred and twenty", 120), ("a thousand", 1000),
      ("zero point two five", 0.25), ("zero", 0), ("a layer", nil), ("and five", 5),
      ("about three thousand", 3000), ("one", nil), ("the two-tower model", nil), ("负4", -4),
      ("负四", -4), ("minus 4", -4), ("正负4", 4), ("4‰", 0.004), ("often", nil),
    ]
    #expect(NumberReading("4‰", in: .perCent).answer.map { abs($0.value - 0.4) < 1e-9 } == true)
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
      ("also 3 or 4", 4), ("10 层，因为 4^10 = 1e6", 10), ("390 MB for the two tables", 390),
      ("I'd say 7; two more to be safe", 7), ("At that point seven layers are enough", 7),
      ("point two", 0.2), ("10 minus 4", 4), ("seven, not -7", 7),
    ]
    for (text, number) in read {
      #expect(NumberReading(text).answer?.value == number, "\(text)")
    }
  }

  @Test("A range is read as one, and is right where it is narrow and the number lies in it")
  func ranges() {
    // 2^(-4/7) = 67.3%.
    let share = Estimate.pairAfterDays(half: 7, days: 4)
    for text in [
      "60% to 70%", "60-70%", "0.6 到 0.7", "between 60 and 70 %", "六成到七成", "六十多", "60%-70%",
      "六成-七成",
      "60% -70%",
    ] {
      #expect(share.credit(for: text) == 1, "\(text)")
      #expect(!share.isTooWide(text), "\(text)")
    }
    #expect(share.credit(for: "40% to 70%") == 0.5)
    for text in ["10% to 70%", "5 到 70", "几十"] {
      #expect(share.credit(for: text) == 0, "\(text)")
      #expect(share.isTooWide(text), "\(text)")
    }
    #expect(share.read(in: "10% to 60%") == "10–60%")
    // Ten layers.
    let layers = Estimate.sigmoidDepth(bound: 6)
    for text in [
      "8-10 layers", "9–12", "10 layers to 12 layers", "十来层，十到十二层", "十几层", "10多层", "8层-10层",
    ] {
      #expect(layers.credit(for: text) >= 0.5, "\(text)")
    }
    #expect(layers.credit(for: "9–12") == 1 && layers.credit(for: "5-7 layers") == 0.5)
    #expect(layers.credit(for: "1到100层") == 0 && layers.credit(for: "20到30") == 0)
    #expect(layers.read(in: "5-7 layers") == "5–7")
    // 392 MB.
    #expect(Estimate.indexMemory(millions: 1, width: 96).credit(for: "0.3-0.4 GB") == 1)
    #expect(Estimate.indexMemory(millions: 1, width: 96).credit(for: "0.3GB-0.4GB") == 1)
    for (text, low, high) in [("5k-6k", 5000.0, 6000.0), ("1万-2万", 1e4, 2e4)] {
      let found = NumberReading(text).answer
      #expect(found?.value == low && found?.high == high, "\(text)")
    }
  }

  @Test("A minus is a sign where a number may begin, and none behind a number")
  func signs() {
    for text in ["-4", "x = -4", "about -4", "(-4)", "约-4", "结果是-4", "≈-4", "so: -4"] {
      #expect(NumberReading(text).answer?.value == -4, "\(text)")
    }
    for text in ["10层-4层", "x-4", "10%-4"] {
      #expect(NumberReading(text).numbers.allSatisfy { $0.value > 0 }, "\(text)")
    }
  }

  @Test("A range exactly three times as wide still earns half")
  func widest() {
    let number = Estimate.explodingDepth(gain: 1.5, bound: 6)
    #expect(number.credit(for: "20 to 60") == 0.5 && number.credit(for: "20 to 61") == 0)
    #expect(number.credit(for: "30 to 45") == 1 && number.credit(for: "30 to 46") == 0.5)
  }

  @Test("Whatever is written is read without a trap, and soon")
  func fuzz() {
    let pieces = [
      "0", "1", "7", "9", "25", ".", ",", "e", "e9", "e308", "^", "^", "(", ")", "+", "-", "*", "/",
      "×",
      "√", "log(", "exp(", "%", " ", "k", "GB", "s", "层", "成", "分之", "百分之", "一", "二", "五", "零", "十",
      "百", "千", "万", "亿", "点", "几", "多", "来", "到", "第", "约", "between", "and", "so", "，", "=", "~",
    ]
    let tasks = [
      Estimate.sigmoidDepth(bound: 6), Estimate.indexMemory(millions: 1, width: 96),
      Estimate.pairAfterDays(half: 7, days: 4), Estimate.oddsInSeconds(hundredths: 96),
    ]
    var random = SeededGenerator(seed: 18)
    for round in 0..<20_000 {
      var text = ""
      for _ in 0...random.integer(below: 12) { text += random.element(of: pieces) ?? "" }
      let task = tasks[round % tasks.count]
      #expect((0...1).contains(task.credit(for: text)), "\(text)")
      _ = task.read(in: text)
      let reading = NumberReading(text, in: task.unit)
      #expect(reading.numbers.allSatisfy { $0.value <= $0.high && $0.high.isFinite }, "\(text)")
    }
    // Long chains end.
    for piece in ["2^", "2^-", "e^", "(", "√", "(2-", "-", "一", "万", "亿", "1-", "一到"] {
      let text = String(repeating: piece, count: 5000) + "2"
      #expect((0...1).contains(tasks[0].credit(for: text)), "\(piece)")
    }
  }

  @Test("Formulas are evaluated and Chinese numerals read")
  func formulas() {
    let read: [(String, Double)] = [
      ("2^(-6/7)", 0.5520447568), ("0.25^10", 9.5367431640625e-7), ("1e-6", 1e-6),
      ("0.25**2", 0.0625), ("(1-0.9)/0.1", 1), ("4 × 64 + 8", 264), ("sqrt(16)", 4), ("10 - 4", 6),
      ("log(1e-8)/log(0.25)", 13.28771237954945), ("2^−3", 0.125),
      ("七层", 7), ("十层", 10), ("二十层", 20), ("一百万", 1e6), ("一百二十", 120), ("三成", 0.3),
      ("六成五", 0.65), ("百分之五", 0.05), ("千分之五", 0.005), ("三点五倍", 3.5), ("零点六七", 0.67),
      ("两千零五", 2005), ("一亿二千万", 1.2e8), ("每过一层剩四分之一，要十层", 10),
      ("12 个，因为有两个塔", 12), ("两千五", 2500), ("一百二", 120), ("一万五", 15_000), ("一亿五", 1.5e8),
      ("三百六十五", 365), ("一百零二", 102), ("一百二十五", 125), ("百万用户", 1e6), ("百分之百", 1),
    ]
    for (text, number) in read {
      let found = NumberReading(text).answer
      #expect(abs((found?.value ?? .nan) - number) <= 1e-9 * abs(number), "\(text)")
      #expect(found?.value == found?.high, "\(text)")
    }
    let open: [(String, Double, Double)] = [
      ("20多层", 20, 30), ("二十多", 20, 30), ("一百多万", 1e6, 2e6), ("五六层", 5, 6), ("十几层", 11, 19),
      ("20-odd", 20, 30), ("100多万", 1e6, 2e6), ("1-2万", 1e4, 2e4), ("二三十", 20, 30), ("十来层", 10, 20),
      ("20来层", 20, 30), ("一百来个", 100, 200), ("两千五六", 2500, 2600),
    ]
    for (text, low, high) in open {
      let found = NumberReading(text).answer
      #expect(found?.value == low && found?.high == high, "\(text)")
    }
    for text in [
      "一样", "第一层", "一点也不", "每一层都一样", "第二十层", "第一百二十层", "千万别忘了除以温度", "一一对应",
    ] {
      #expect(NumberReading(text).answer == nil, "\(text)")
    }
    // 2^(-6/7) = 55.2%.
    let share = Estimate.pairAfterDays(half: 7, days: 6)
    #expect(share.credit(for: "2^(-6/7)") == 1 && share.read(in: "2^(-6/7)") == "55.20%")
    #expect(Estimate.sigmoidDepth(bound: 6).read(in: "1e-6") == nil)
    #expect(Estimate.sigmoidDepth(bound: 6).read(in: "0.25^10") == "0.00000095")
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
