import Foundation
import Questions
import Testing
import Wording

@testable import Authoring

/// Wordings of a small pack held against answers that hold some of them.
@Suite struct EchoCheckTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "viva-echoes-\(UUID().uuidString)/small")
    try FileManager.default.createDirectory(
      at: folder.appending(component: "questions"),
      withIntermediateDirectories: true
    )
    try write("pack.yaml", "id: small\ntitle: {zh: 小, en: Small}\n", Self.topics)
    try write("glossary.yaml", "terms:\n  deep: [a very deep stack, 深, 一层一层叠上去的]\n")
    try write("questions/deep.yaml", Self.question)
  }

  private func write(_ path: String, _ parts: String...) throws {
    let file = folder.appending(path: path)
    try parts.joined().write(to: file, atomically: true, encoding: .utf8)
  }

  private static let topics = "topics:\n  - {id: own, title: {zh: 自, en: Own}}\n"

  private static let question = """
    id: deep
    revision: 1
    topic: own
    level: 1
    title: {zh: 深, en: Deep}
    asks: {zh: 为什么？, en: "Why?"}
    weakSample:
      answer: {zh: 不知道。, en: No idea.}
      critique: {zh: 什么也没说。, en: It says nothing.}
    points:
      - id: cause
        weight: 1
        statement: {zh: 梯度消失。, en: Gradients vanish.}
        explanation: {zh: 梯度消失。, en: Gradients vanish.}
        hint: {zh: 想一想。, en: Think.}
        probe: {zh: 然后呢？, en: "And then?"}
        parts:
          needed: 1
          of:
            - ["{deep} + shrink* to almost nothing", "{deep} + gone"]
        partial:
          - "{deep} - on the other hand"
        misconceptions:
          - says: ["{deep} + grows"]
            explanation: {zh: 反了。, en: The reverse.}
          - says: ["{deep} + 没有什么可以担心的"]
            explanation: {zh: 反了。, en: The reverse.}
    modelAnswer: {zh: 梯度消失。, en: Gradients vanish.}
    followUps: [{zh: 还有呢？, en: "What else?"}]
    sources: [{title: A book, reference: "isbn:1"}]

    """

  private func answer(_ line: Int, _ text: String) -> LabelledAnswer {
    LabelledAnswer(line: line, id: "a\(line)", question: "deep", text: text, gold: [:])
  }

  /// What is found, as file, line and what the sentence quotes.
  private func echoes(_ sets: [AnswerSet]) -> [String] {
    EchoCheck(against: sets).report(onPacks: [folder]).findings.map { finding in
      let name = finding.place.file.split(separator: "/").last ?? ""
      return "\(name):\(finding.place.line) \(finding.sentence.en.prefix { $0 != "(" })"
    }
  }

  @Test func aLongWordingOfOneAnswerIsNamedWithItsPlace() {
    let set = AnswerSet(
      name: "first",
      answers: [
        answer(1, "In A VERY-DEEP stack it shrinks to almost nothing."),
        answer(2, "一层一层，叠上去的东西没有什么可以担心的，on the other hand"),
      ]
    )
    let tail = "stands in one labelled answer alone "
    #expect(
      echoes([set]) == [
        "glossary.yaml:2 \"a very deep stack\" \(tail)",
        "glossary.yaml:2 \"一层一层叠上去的\" \(tail)",
        "deep.yaml:20 \"shrink* to almost nothing\" \(tail)",
        "deep.yaml:22 \"on the other hand\" \(tail)",
        "deep.yaml:26 \"没有什么可以担心的\" \(tail)",
      ]
    )
  }

  @Test func aWordingOfTwoAnswersIsNoEchoAndATextTwiceIsOne() {
    let text = "a very deep stack"
    let first = AnswerSet(name: "first", answers: [answer(1, text), answer(2, text)])
    #expect(echoes([first, first]).count == 1)
    let second = AnswerSet(name: "second", answers: [answer(1, "It is \(text).")])
    #expect(echoes([first, second]).isEmpty)
  }

  @Test func whatIsShortOrNotThereIsNoEcho() {
    let answers = [
      answer(1, "It grows, it is gone; 深. A deep stack, a very deep net, shrink to nothing."),
      answer(2, "没有什么担心的，可以一层一层叠"),
    ]
    #expect(echoes([AnswerSet(name: "first", answers: answers)]).isEmpty)
  }

  @Test func sharesCountEachWordingOnceAndNameItsSet() {
    let sets = [
      AnswerSet(name: "read", answers: [answer(7, "a very deep stack"), answer(8, "no")]),
      AnswerSet(name: "unread", answers: [answer(1, "nothing like it")]),
      AnswerSet(name: "empty", answers: []),
    ]
    let report = EchoCheck(against: sets).report(onPacks: [folder])
    #expect(report.shares.map(\.name) == ["read", "unread", "empty"])
    #expect(report.shares.map(\.answers) == [2, 1, 0])
    #expect(report.shares.map(\.echoes) == [1, 0, 0])
    #expect(report.shares.map(\.rate) == [0.5, 0, nil])
    #expect(report.findings.first?.sentence.en.contains("(read, line 7)") == true)
    #expect(report.findings.first?.sentence.zh.contains("read 第 7 行") == true)
  }

  @Test(arguments: [
    ("don’t stop", ["don't", "stop"]), ("long-tail items", ["long", "tail", "items"]),
    ("from 0.5 to 1.", ["from", "0.5", "to", "1"]), ("Item 冷", ["item", "冷"]),
    ("relat* gap", ["relat*", "gap"]), ("", []),
  ])
  func wordsAreCutAsTheyAreRead(text: String, words: [String]) {
    let cut = WrittenWords(text).elements.map { element in
      switch element {
      case .word(let word): word
      case .beginning(let start): start + "*"
      case .ideograph(let scalar): String(scalar)
      }
    }
    #expect(cut == words)
  }
}
