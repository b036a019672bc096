import Questions
import TestSupport
import Testing

@testable import Grading

struct BareListReaderTests {
  private func isListed(_ word: String, in answer: String) -> Bool {
    let passage = Passage(answer)
    guard let place = passage.tokens.firstIndex(where: { $0.text == word }) else { return false }
    return BareListReader(passage: passage)
      .holdsPart(of: RuleMatch(slots: [place..<place + 1], topic: nil))
  }

  @Test(
    arguments: [
      ("bn", "爆炸：clip_grad_norm、Xavier、He、BN、weight decay、warmup", true),
      ("xavier", "Fixes: Xavier, He, BN", true),
      ("bn", "Fixes: he says BN, ReLU, ResNet", false),
      ("bn", "I would use Xavier, He, BN", false),
    ]
  )
  func aNameThatLooksLikeAPronounIsAnEntry(word: String, answer: String, expected: Bool) {
    #expect(isListed(word, in: answer) == expected)
  }

  @Test(
    arguments: [
      ("链式法则、雅可比、连乘、深度", Verdict.missed), ("chain rule, Jacobian, product, depth", .missed),
      ("链式法则给出雅可比的连乘", .covered), ("我会说链式法则、雅可比、连乘", .covered),
      ("链式法则、雅可比、连乘。这就是根源。", .covered),
      ("The chain rule gives a product of Jacobians, layer by layer, going back.", .covered),
    ]
  )
  func entriesOfABareListSayNothingOfOneAnother(answer: String, expected: Verdict) throws {
    let question = try SampleQuestion.with(evidence: ["链式法则|chain rule + 连乘|product"])
    #expect(try Grader(question: question).grade(answer).points.first?.verdict == expected)
  }
}
