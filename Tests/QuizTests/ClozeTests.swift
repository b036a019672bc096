import Foundation
import Questions
import Testing
import Wording

@testable import Quiz

@Suite("Words taken out of statements")
struct ClozeTests {
  /// Every blank of the shipped points.
  private static func blanks() throws -> [(question: Question, point: KeyPoint, cloze: Cloze)] {
    try QuizMakerTests.material(seed: 1).questions.values.sorted { $0.id < $1.id }
      .flatMap { question in
        question.points.flatMap { point in
          ClozeMaker(point: point).clozes.map { (question, point, $0) }
        }
      }
  }

  /// The words of each Chinese statement, by "question/point", as jieba cuts them.
  private static func words() throws -> [String: [String]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/words.json")
    return try JSONDecoder().decode([String: [String]].self, from: Data(contentsOf: file))
  }

  @Test("No blank begins or ends within a word, in either language")
  func wholeWords() throws {
    let words = try Self.words()
    var count = 0
    for (question, point, cloze) in try Self.blanks() {
      let name = "\(question.id)/\(point.id)"
      let cut = try #require(words[name], "the fixtures lack \(name): generate them anew")
      #expect(cut.joined() == point.statement.zh, "\(name): generate the fixtures anew")
      var bounds: Set<Int> = [0]
      var length = 0
      for word in cut {
        length += word.count
        bounds.insert(length)
      }
      let start = cloze.zh.before.count
      let end = start + cloze.zh.blank.count
      #expect(bounds.contains(start) && bounds.contains(end), "\(name) \(cloze.zh.blank)")
      let sides = [cloze.en.before.last, cloze.en.after.first]
      #expect(sides.allSatisfy { $0?.isLetter != true }, "\(name) \(cloze.en.blank)")
      count += 1
    }
    #expect(count > 100)
  }

  @Test("Every shipped point has a blank, which fits its statement and is filled by its own word")
  func shipped() throws {
    let blanks = try Self.blanks()
    let points = try QuizMakerTests.material(seed: 1).points.map(\.reference)
    let asked = blanks.map { PointReference(question: $0.question.id, point: $0.point.id) }
    #expect(Set(asked) == Set(points))
    for (_, point, cloze) in blanks {
      #expect(point.quiz.blanks.count == ClozeMaker(point: point).clozes.count)
      for language in Language.allCases {
        let form = cloze[language]
        #expect(form.before + form.blank + form.after == point.statement[language])
        #expect(!(form.before + "|" + form.after).lowercased().contains(form.blank.lowercased()))
        #expect(form.credit(for: form.blank.uppercased()) == 1)
        // A word of the other language says it as well.
        #expect(form.credit(for: cloze.zh.blank) == 1 && form.credit(for: cloze.en.blank) == 1)
        for text in ["", "zebra", "1", "不" + cloze.zh.blank, "no " + cloze.en.blank] {
          #expect(form.credit(for: text) == 0, "\(form.blank): \(text)")
        }
      }
    }
  }

  @Test(
    "Other words for the same fill a shipped blank",
    arguments: [
      ("最近", "最像的", 1.0), ("最近", "closest", 1), ("塔", "头", 1), ("塔", "head", 1),
      ("导数", "斜率", 1), ("裁剪", "clip", 1), ("裁剪", "截断", 1), ("隔了多久", "时间间隔", 1),
      ("批归一化", "BN", 1), ("批归一化", "layernorm", 1), ("批归一化", "层归一化", 1), ("批归一化", "dropout", 0),
      ("大于 1", ">1", 1), ("大于 1", "<1", 0),
      ("不稳定", "稳定", 0), ("饱和", "不饱和", 0), ("相似度矩阵", "相似度", 0.5), ("稀疏", "下单", 0),
      ("Xavier", "何恺明", 0), ("观看时长", "play time", 1), ("观看时长", "播放时间", 1),
      ("观看时长", "点击率", 0), ("停留时长", "time spent", 1), ("原样", "unchanged", 1), ("阈值", "临界值", 1),
      ("离线", "offline", 1), ("离线", "ahead", 1), ("离线", "线上", 0),
      ("批归一化", "layer norm", 1), ("批归一化", "layer normalization", 1), ("注册信息", "用户属性", 1),
      ("注册信息", "基本信息", 1), ("注册信息", "用户画像", 1), ("注册信息", "demographic information", 1),
      ("注册信息", "demographic features", 1), ("注册信息", "demographic attributes", 1),
      ("注册信息", "user attributes", 1), ("注册信息", "item attributes", 0), ("注册信息", "行为数据", 0),
      ("黑盒", "黑盒模型", 1), ("黑盒", "black-box model", 1), ("更新", "更新参数", 1), ("更新", "更新权重", 1),
      ("更新", "改变", 1), ("完播", "finish", 1), ("负采样", "negative sample", 1), ("黑盒", "白盒", 0),
    ]
  )
  func synonyms(blank: String, typed: String, credit: Double) throws {
    let clozes = try Self.blanks().map(\.cloze).filter { $0.zh.blank == blank }
    #expect(!clozes.isEmpty)
    for cloze in clozes {
      for language in Language.allCases {
        #expect(cloze[language].credit(for: typed) == credit, "\(language)")
      }
    }
  }

  @Test(
    "Words that the sentence has, or that only qualify, may stand beside the blank's own",
    arguments: [
      ("每层的局部导数", 1.0), ("后面所有层的导数", 1), ("各层导数", 1), ("局部导数", 1), ("所有层的导数值", 1),
      ("不是导数", 0), ("没有导数", 0), ("导数、梯度、权重、输入、输出", 0), ("误差信号的导数", 0), ("梯度", 0),
      ("the derivatives of every layer", 1), ("each layer's derivatives", 1), ("no derivatives", 0),
      ("derivatives or weights or inputs or factors", 0),
    ]
  )
  func modifiers(typed: String, credit: Double) {
    let zh = Cloze.Form(
      before: "靠近输入的层，梯度等于它后面所有层的",
      blank: "导数",
      after: "连乘。",
      accepted: ["导数", "derivatives", "局部导数"]
    )
    let en = Cloze.Form(
      before: "The gradient at a layer near the input is a product: the ",
      blank: "derivatives",
      after: " of all the layers after it, multiplied together.",
      accepted: ["导数", "derivatives", "局部导数"]
    )
    let form = typed.allSatisfy(\.isASCII) ? en : zh
    #expect(form.credit(for: typed) == credit)
  }

  @Test(
    "What a word of degree is measured in goes without saying, and so does how much of it",
    arguments: [
      ("最近", "距离最近", 1.0), ("最近", "距离上最近的", 1), ("最近", "nearest by distance", 1),
      ("最近", "相似度最近", 1), ("最近", "时间最近", 0.5), ("最近", "距离不最近", 0), ("稀疏", "数据稀疏", 1),
      ("稀疏", "非常稀疏", 1), ("活跃", "特别活跃", 1), ("热门", "最热门", 1), ("热门", "最不热门", 0),
      ("不稳定", "非常不稳定", 1), ("不稳定", "非常稳定", 0), ("连乘", "导数连乘", 1), ("连乘", "连乘导数", 0.5),
    ]
  )
  func degrees(blank: String, typed: String, credit: Double) throws {
    let clozes = try Self.blanks().map(\.cloze).filter { $0.zh.blank == blank }
    #expect(!clozes.isEmpty)
    for cloze in clozes {
      let language: Language = typed.allSatisfy(\.isASCII) ? .en : .zh
      #expect(cloze[language].credit(for: typed) == credit)
    }
  }

  @Test(
    "Who passes says nothing, whatever is asked",
    arguments: ["pass", "不会", "nothing comes to mind", "I don't know"]
  )
  func passing(words: String) throws {
    let blank = try #require(try Self.blanks().first)
    let judge = QuizJudge(question: blank.question)
    for task in [
      QuizTask.recall, .cloze(blank.cloze), .flaw(blank.question.weakSample.answer),
      .estimate(Estimate.sigmoidDepth(bound: 6)),
    ] {
      let item = QuizItem(
        question: blank.question.id,
        title: blank.question.title,
        point: blank.point,
        task: task,
        seed: 1
      )
      #expect(judge.saysNothing(words, to: item), "\(item.kind)")
      #expect(!judge.saysNothing("a new user", to: item))
    }
  }

  @Test("A word of degree is a whole word", arguments: ["nearly", "closely", "densely"])
  func degreesAreWhole(blank: String) {
    let form = Cloze.Form(before: "They are ", blank: blank, after: " so.", accepted: [blank])
    for measure in ["distance", "similarity", "data", "samples"] {
      #expect(form.credit(for: "\(blank) \(measure)") < 1, "\(measure)")
    }
    let near = Cloze.Form(before: "They are ", blank: "near", after: " so.", accepted: ["nearest"])
    #expect(near.credit(for: "nearest distance") == 1)
  }

  @Test("What fills another blank of the statement earns no whole beside the blank's own word")
  func rivals() throws {
    let blanks = try Self.blanks()
    var count = 0
    for (question, point, cloze) in blanks {
      for language in Language.allCases {
        let form = cloze[language]
        for other in point.quiz.blanks {
          let words = [other.words.zh, other.words.en] + other.also
          if words == form.accepted { continue }
          for word in words.map({ $0.replacing("*", with: "") })
          // The letter a cannot be told from the article.
          where !form.accepted.contains(word) && !form.accepted.contains(word + "*")
            && !["^a", "a in"].contains(word)
          {
            for own in [cloze.zh.blank, cloze.en.blank] {
              // Ideographs may stand without a blank between them.
              let isGlued = !own.contains(where: \.isASCII) && !word.contains(where: \.isASCII)
              let glue = isGlued ? ["", " "] : [" "]
              for text in glue.flatMap({ [own + $0 + word, word + $0 + own] })
              // Who repeats the sentence around the blank lists nothing.
              where !point.statement[language].lowercased().contains(text.lowercased()) {
                let name = "\(question.id)/\(point.id) \(language): \(text)"
                #expect(form.credit(for: text) < 1, "\(name)")
                count += 1
              }
            }
          }
        }
      }
    }
    #expect(count > 1000)
    let kinds = try #require(blanks.first { $0.cloze.zh.blank == "新用户" }).cloze.zh
    #expect(kinds.credit(for: "新物品 新用户") < 1)
  }

  @Test("Only the first time, or the real one, is no word of a shipped blank")
  func qualified() throws {
    for (_, _, cloze) in try Self.blanks() {
      for word in ["首次", "第一次", "初次", "真实", "真正", "实际"]
      where !cloze.zh.before.contains(word) && !cloze.zh.after.contains(word) {
        let text = word + cloze.zh.blank
        #expect(cloze.zh.credit(for: text) < 1 || cloze.zh.accepted.contains(text), "\(text)")
      }
      for word in ["actual", "real"]
      where !(cloze.en.before + cloze.en.after).contains(word) {
        let text = "\(word) \(cloze.en.blank)"
        #expect(cloze.en.credit(for: text) < 1 || cloze.en.accepted.contains(text), "\(text)")
      }
    }
  }

  @Test("The shipped blanks are those that were read, in both languages")
  func listing() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/blanks.txt")
    let listing =
      try Self.blanks().map { question, point, cloze in
        Language.allCases.map { language in
          let form = cloze[language]
          return "\(form.before)[\(form.blank)]\(form.after)"
        }
        .reduce("\(question.id)/\(point.id)") { $0 + "\n  " + $1 }
      }
      .joined(separator: "\n") + "\n"
    let environment = ProcessInfo.processInfo.environment
    if environment["VIVA_RECORD"] == "1" {
      try #require(environment["CI"]?.isEmpty ?? true, "nothing is recorded in CI")
      try Data(listing.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == listing)
  }
}
