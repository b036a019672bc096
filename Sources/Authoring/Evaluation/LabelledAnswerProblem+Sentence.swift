import Grading
import Questions
public import Wording

extension LabelledAnswerProblem.Kind {
  /// What is wrong and what was expected, as one plain sentence.
  public var sentence: Bilingual {
    switch self {
    case .notUTF8:
      Bilingual(zh: "不是有效的 UTF-8。", en: "This is not valid UTF-8.")
    case .notAnObject:
      Bilingual(
        zh: "不是 JSON 对象；每行要写 {\"id\",\"question\",\"answer\",\"gold\"}。",
        en: "This is not a JSON object; each line needs {\"id\",\"question\",\"answer\",\"gold\"}."
      )
    case .missingKey(let key):
      Bilingual(zh: "缺少“\(key)”。", en: "\"\(key)\" is missing.")
    case .wrongType(let key):
      Bilingual(
        zh: "“\(key)”应当是\(Self.expected(key).zh)。",
        en: "\"\(key)\" should be \(Self.expected(key).en)."
      )
    case .duplicateID(let id, let line):
      Bilingual(
        zh: "id“\(id)”在第 \(line) 行已经用过；请换一个。",
        en: "The id \"\(id)\" is taken already, on line \(line); choose another."
      )
    case .markOutOfRange(let mark):
      Bilingual(
        zh: "“overall”是 \(mark)，应当在 0 到 100 之间。",
        en: "\"overall\" is \(mark), but should be from 0 to 100."
      )
    case .noLabels, .unknownVerdict, .unknownPoint: labelSentence
    case .question(let error): error.sentence
    case .tooLong(let scalars, let limit):
      Bilingual(
        zh: "回答有 \(scalars) 个字符，超过了 \(limit) 个的上限。",
        en: "The answer has \(scalars) characters; at most \(limit) are read."
      )
    }
  }

  private var labelSentence: Bilingual {
    switch self {
    case .unknownVerdict(let verdict, let point):
      Bilingual(
        zh: "“\(point)”的标注“\(verdict)”不认识；应当是 \(Self.verdicts.joined(separator: "、"))。",
        en: "The label of \"\(point)\" is \"\(verdict)\"; expected one of "
          + "\(Self.verdicts.joined(separator: ", "))."
      )
    case .unknownPoint(let point, let question, let nearest?):
      Bilingual(
        zh: "题目“\(question)”没有要点“\(point)”；\(NearestName.question(nearest).zh)",
        en: "The question \"\(question)\" has no point \"\(point)\"; "
          + NearestName.question(nearest).en
      )
    case .unknownPoint(let point, let question, nil):
      Bilingual(
        zh: "题目“\(question)”没有要点“\(point)”；用 viva content show \(question) 查看要点。",
        en: "The question \"\(question)\" has no point \"\(point)\"; "
          + "'viva content show \(question)' lists them."
      )
    default:
      Bilingual(
        zh: "“gold”里没有标注；至少标注一个要点。",
        en: "\"gold\" holds no label; label at least one point."
      )
    }
  }

  private static let verdicts = Verdict.allCases.map(\.rawValue)

  private static func expected(_ key: String) -> Bilingual {
    switch key {
    case "id": Bilingual(zh: "文字或整数", en: "a text or a whole number")
    case "overall": Bilingual(zh: "0 到 100 的数", en: "a number from 0 to 100")
    case "question", "answer", "lang", "style": Bilingual(zh: "文字", en: "a text")
    default:
      Bilingual(zh: "{要点: 判定} 这样的对象", en: "an object of the form {point: verdict}")
    }
  }
}
