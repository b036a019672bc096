import Foundation
import Testing

extension VivaInTerminal {
  /// What the interviewer asks a newcomer.
  static let firstQuestion = (
    chinese: "梯度消失和梯度爆炸，听上去正好相反", english: "Vanishing and exploding gradients sound like opposites"
  )

  /// Starts Viva and goes through the first run to home, in English.
  static func atHome(
    columns: Int = 80,
    rows: Int = 24,
    home: TemporaryFolder? = nil,
    environment: [String: String] = [:]
  ) throws -> VivaInTerminal {
    let viva = try VivaInTerminal(
      columns: columns,
      rows: rows,
      home: home,
      environment: environment
    )
    try viva.expect("Which language?")
    try viva.press("2")
    try viva.expect("1/3")
    try viva.press("Enter", "Enter", "Enter")
    try viva.expect(firstQuestion.english, "Ctrl-D")
    try viva.press("Escape")
    try viva.expect("Next", "ready", "points")
    return viva
  }

  /// Starts Viva on a question, ready to write.
  static func answering(
    _ question: String = "itemcf-time-weight",
    columns: Int = 80,
    rows: Int = 24,
    home: TemporaryFolder? = nil,
    environment: [String: String] = [:]
  ) throws -> VivaInTerminal {
    let viva = try VivaInTerminal(
      ["drill", question],
      columns: columns,
      rows: rows,
      home: home,
      environment: environment
    )
    try viva.expect("Ctrl-D")
    return viva
  }

  /// Starts Viva on a question, with a script as the user's own editor: `$1` is the file.
  static func answering(
    withEditor script: String
  ) throws -> VivaInTerminal {
    let home = try TemporaryFolder()
    try home.write("#!/bin/sh\n\(script)\n", to: "editor", executable: true)
    let editor = ["EDITOR": home.path("editor"), "TMPDIR": home.url.path]
    return try answering(home: home, environment: editor)
  }

  /// Writes an answer to the question that stories open, calls it shaky, and waits for the score.
  func handIn(_ answer: String) throws {
    try type(answer)
    try submit(sureness: 2)
    try expect("of 5 points")
  }

  /// Hands in what is written, and says how sure: from 1, guessing, to 4.
  func submit(sureness: Int) throws {
    try press("C-d")
    try expect("How sure are you?")
    try press("\(sureness)")
    try expect("What a full answer names")
  }

  /// A question such as a user would write, with one point.
  static let ownQuestion = """
    id: dropout
    revision: 1
    topic: own
    level: 3
    title: {zh: dropout 做了什么, en: What dropout does}
    asks: {zh: 训练时 dropout 做了什么？, en: What does dropout do in training?}
    weakSample:
      answer: {zh: 防止过拟合。, en: It prevents overfitting.}
      critique: {zh: 说了效果，没说做法。, en: It names the effect and not the means.}
    points:
      - id: random-units
        weight: 1
        statement: {zh: 随机关掉一些单元。, en: Random units are switched off.}
        explanation: {zh: 每一步训练一个更瘦的网络。, en: Every step trains a thinner network.}
        hint: {zh: 想想每一步的网络。, en: Think of the network of one step.}
        probe: {zh: 每一步关掉了什么？, en: What is switched off in a step?}
        evidence: ["random* + units|neurons", "随机 + 单元|神经元"]
    modelAnswer:
      zh: 每一步随机关掉一些单元。
      en: In every step random units are switched off.
    followUps: []
    sources:
      - {title: "Dropout, 2014", reference: "https://jmlr.org/papers/v15/srivastava14a.html"}

    """
}

extension VivaInTerminal {
  /// A question whose one point asks for more than a user is likely to say.
  static let nearQuestion = """
    id: near
    revision: 1
    topic: own
    level: 3
    title: {zh: 间隔, en: The gap}
    asks: {zh: 间隔短说明什么？, en: What does a short gap say?}
    weakSample:
      answer: {zh: 说明新。, en: That it is new.}
      critique: {zh: 间隔不是新旧。, en: The gap is not the age.}
    points:
      - id: one-intent
        weight: 3
        statement: {zh: 间隔短，多半同一个意图，所以相关。, en: "A short gap means one intent, hence a relation."}
        explanation: {zh: 会话内意图不变。, en: Within a session the intent stays.}
        hint: {zh: 想想一个会话。, en: Think of one session.}
        probe: {zh: 两次点击有什么关系？, en: How are the two clicks related?}
        evidence: ["short + intent* + related", "短 + 意图 + 相关"]
      - id: noise
        weight: 1
        statement: {zh: 间隔长的是噪声。, en: Long gaps are noise.}
        explanation: {zh: 兴趣会漂移。, en: Interests drift.}
        hint: {zh: 想想一年前。, en: Think of a year ago.}
        probe: {zh: 隔了一年呢？, en: What about a year apart?}
        evidence: ["long + noise", "长 + 噪声"]
    modelAnswer:
      zh: 间隔短，多半同一个意图，所以相关；间隔长的是噪声。
      en: A short gap means one intent, so the clicks are related; long gaps are noise.
    followUps: []
    sources:
      - {title: "A source", reference: "https://example.org"}

    """
}

extension TemporaryFolder {
  /// Puts a pack with one question into the user's data folder, or puts the question anew.
  func addOwnPack(question: String = VivaInTerminal.ownQuestion) throws {
    try write(
      "id: mine\ntitle: {zh: 我的, en: Mine}\ntopics:\n  - {id: own, title: {zh: 自己的, en: Own}}\n",
      to: "packs/mine/pack.yaml"
    )
    let id = question.split(separator: "\n")[0].dropFirst("id: ".count)
    try write(question, to: "packs/mine/questions/\(id).yaml")
  }
}
