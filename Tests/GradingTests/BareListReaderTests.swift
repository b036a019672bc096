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
}
