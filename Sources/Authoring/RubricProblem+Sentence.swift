import Demos
import Grading
import Questions
public import Wording

extension RubricProblem {
  /// What is wrong and what was expected, as one plain sentence without its full stop.
  public var sentence: Bilingual {
    switch self {
    case .unknownDemo, .unknownStep, .badSetting: linkSentence
    default: gradeSentence
    }
  }

  private var gradeSentence: Bilingual {
    switch self {
    case .modelAnswerIncomplete(let language, let missing):
      let names = missing.map(\.rawValue)
      return Bilingual(
        zh: "\(language.name.zh)参考回答没有得满分，缺少：\(names.joined(separator: "、"))",
        en: "the \(language.name.en) model answer does not score full marks; it lacks "
          + names.joined(separator: ", ")
      )
    case .modelAnswerGated(let language, let gate):
      return Bilingual(
        zh: "\(language.name.zh)参考回答被拦下不给分（\(gate.rawValue)）",
        en: "the \(language.name.en) model answer is given no credit at all (\(gate.rawValue))"
      )
    case .modelAnswerTooLong(let language, let scalars, let limit):
      return Bilingual(
        zh: "\(language.name.zh)参考回答有 \(scalars) 个字符，超过了 \(limit) 个的上限",
        en:
          "the \(language.name.en) model answer has \(scalars) characters; at most \(limit) are read"
      )
    case .weakSampleStrong(let language, let score, let limit):
      let (earned, limit) = (Self.percent(score), Self.percent(limit))
      return Bilingual(
        zh: "\(language.name.zh)的“不够好的回答”（weakSample）得了 \(earned)，"
          + "应当低于 \(limit)；请让它少说一些，或让规则更严",
        en: "the \(language.name.en) weak sample scores \(earned), but should score below "
          + "\(limit); let it say less, or make the rules ask for more"
      )
    case .asksScore(let language, let points):
      let names = points.map(\.rawValue)
      return Bilingual(
        zh: "\(language.name.zh)题目自己的话就答到了 \(names.joined(separator: "、"))；"
          + "请让规则要求答案才有的词",
        en: "the \(language.name.en) question's own words cover \(names.joined(separator: ", ")); "
          + "let the rules ask for what only an answer says"
      )
    case .unusedTerms(let names, let allRead): return Self.unused(names, allRead: allRead)
    case .echo(let wording, let set, let line):
      return Bilingual(
        zh: "“\(wording)”只在一个标注过的回答里出现过（\(set) 第 \(line) 行）；请按要点的意思写成几个词槽，或删去",
        en:
          "\"\(wording)\" stands in one labelled answer alone (\(set), line \(line)); say what it "
          + "means in slots, or remove it"
      )
    default: return Bilingual(zh: "评分规则有误", en: "the rubric is wrong")
    }
  }

  private static func unused(_ names: [String], allRead: Bool) -> Bilingual {
    let (zh, en) = allRead ? ("没有规则用到", "no rule") : ("读得出来的规则都没有用到", "no rule that can be read")
    if names.count == 1 {
      return Bilingual(
        zh: "\(zh)术语“\(names[0])”；请在规则里写 {\(names[0])}，或把它删去",
        en: "\(en) uses the term \"\(names[0])\"; write {\(names[0])} in a rule, or remove the term"
      )
    }
    let shown = names.prefix(namedTerms)
    let isCut = names.count > namedTerms
    return Bilingual(
      zh: "\(zh)这 \(names.count) 个术语：" + shown.joined(separator: "、") + (isCut ? "……" : ""),
      en: "\(en) uses \(names.count) terms: " + shown.joined(separator: ", ")
        + (isCut ? ", …" : "")
    )
  }

  /// How many unused terms a remark names.
  private static let namedTerms = 8

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded(.down)))%" }

  private var linkSentence: Bilingual {
    switch self {
    case .unknownDemo(let demo, let nearest):
      return Bilingual(
        zh: "没有演示“\(demo)”" + Self.meant(nearest).zh,
        en: "there is no demo \"\(demo)\"" + Self.meant(nearest).en
      )
    case .unknownStep(let step, let demo, let nearest):
      return Bilingual(
        zh: "演示“\(demo)”没有步骤“\(step)”" + Self.meant(nearest).zh,
        en: "the demo \"\(demo)\" has no step \"\(step)\"" + Self.meant(nearest).en
      )
    case .badSetting(let demo, .unknownDial(let name, let known)):
      return Bilingual(
        zh: "演示“\(demo)”没有参数“\(name)”；现有：\(known.joined(separator: "、"))",
        en: "the demo \"\(demo)\" has no dial \"\(name)\"; it has \(known.joined(separator: ", "))"
      )
    case .badSetting(let demo, .badValue(let dial, let value, let expected)):
      return Bilingual(
        zh: "演示“\(demo)”的参数“\(dial)”不能取“\(value)”；可取：\(expected)",
        en: "the dial \"\(dial)\" of the demo \"\(demo)\" does not take \"\(value)\"; "
          + "expected \(expected)"
      )
    default: return Bilingual(zh: "演示链接有误", en: "the demo link is wrong")
    }
  }

  private static func meant(_ nearest: String?) -> Bilingual {
    guard let nearest else { return Bilingual(zh: "", en: "") }
    let question = NearestName.question(nearest)
    return Bilingual(zh: "；\(question.zh)", en: "; \(question.en)")
  }
}

extension Language {
  /// The language's name within a sentence of each language.
  fileprivate var name: Bilingual {
    switch self {
    case .zh: Bilingual(zh: "中文", en: "Chinese")
    case .en: Bilingual(zh: "英文", en: "English")
    }
  }
}
