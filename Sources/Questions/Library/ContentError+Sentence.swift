public import Wording

extension ContentError {
  /// What is wrong and what to do, as one plain sentence.
  public var sentence: Bilingual {
    switch self {
    case .unknownQuestion(let id, let nearest?):
      Bilingual(
        zh: "没有题目“\(id)”；\(NearestName.question(nearest).zh)",
        en: "There is no question \"\(id)\"; \(NearestName.question(nearest).en)"
      )
    case .unknownQuestion(let id, nil):
      Bilingual(
        zh: "没有题目“\(id)”；用 viva content list 列出全部题目。",
        en: "There is no question \"\(id)\"; viva content list names them all."
      )
    case .unreadable(let problems):
      if let problem = problems.first {
        Bilingual(
          zh: "\(problem.place)：\(problem.kind.sentence.zh)。",
          en: "\(problem.place): \(problem.kind.sentence.en)."
        )
      } else {
        Bilingual(
          zh: "题目打不开；用 viva content check 查看原因。",
          en: "The question cannot be opened; viva content check says why."
        )
      }
    }
  }
}
