import Wording

/// The headings of an exported report that the account itself does not hold.
struct InterviewLabels {
  let language: Language

  private func say(zh: String, en: String) -> String { language == .zh ? zh : en }

  var doNext: String { say(zh: "接下来做三件事", en: "What to do next") }
  var notAsked: String { say(zh: "没问到的题", en: "Not asked") }
  var answer: String { say(zh: "你的回答", en: "Your answer") }
  var points: String { say(zh: "要点", en: "Points") }
  var followUps: String { say(zh: "追问", en: "Follow-ups") }
  var structure: String { say(zh: "条理：", en: "Structure: ") }
  var colon: String { say(zh: "：", en: ": ") }
  var byReply: String { say(zh: "（追问后补上）", en: "(with the follow-up)") }
  var nothingSaid: String { say(zh: "（没有作答）", en: "(no answer)") }
  var trend: String { say(zh: "历次得分", en: "Scores over time") }
  var scores: String { say(zh: "每题得分", en: "Score of each question") }
  var firstAnswer: String { say(zh: "首答", en: "first answer") }
  var withReplies: String { say(zh: "追问后", en: "with follow-ups") }
  var times: String { say(zh: "每答用时", en: "Time of each answer") }
  var aim: String { say(zh: "目标", en: "aim") }
  var question: String { say(zh: "题目", en: "Question") }
  var date: String { say(zh: "日期", en: "Date") }
  var score: String { say(zh: "得分", en: "Score") }
}
