import Testing
import Wording

struct NearestNameTests {
  private let known = ["time-decay", "time-form", "top-k", "popularity-exponent"]

  @Test(arguments: [
    ("time-decy", "time-decay"), ("tiem-form", "time-form"), ("TOP-K", "top-k"),
    ("topk", "top-k"), ("popularity", "popularity-exponent"), ("top-k", "top-k"),
  ]) func aTypingMistakeFindsItsName(typed: String, expected: String) {
    #expect(NearestName.of(typed, in: known) == expected)
  }

  @Test(arguments: ["", "x", "depth", "learning-rate"]) func nothingNearIsNothing(typed: String) {
    #expect(NearestName.of(typed, in: known) == nil)
  }

  @Test func theQuestionNamesWhatWasMeant() {
    #expect(
      NearestName.question("top-k") == Bilingual(zh: "是不是想写“top-k”？", en: "did you mean \"top-k\"?")
    )
  }
}
