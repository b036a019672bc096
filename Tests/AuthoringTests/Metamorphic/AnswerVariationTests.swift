import Grading
import Questions
import Randomness
import Testing

@testable import Authoring

/// What each change makes of an answer, and that it touches nothing else.
@Suite struct AnswerVariationTests {
  /// A text whose evidence stands between 【 and 】, which are taken out.
  private func variation(_ marked: String) -> AnswerVariation {
    var evidence: [Evidence] = []
    var text = ""
    var start = 0
    for character in marked {
      switch character {
      case "【": start = text.unicodeScalars.count
      case "】": evidence.append(Evidence(start: start, end: text.unicodeScalars.count, text: ""))
      default: text.append(character)
      }
    }
    return AnswerVariation(text, evidence: evidence)
  }

  /// What many seeds make of it.
  private func all(_ make: (inout SeededGenerator) -> String?) -> Set<String?> {
    Set(
      (0..<UInt64(200)).map { seed in
        var generator = SeededGenerator(seed: seed)
        return make(&generator)
      }
    )
  }

  @Test func latinTypos() {
    // Neither short words, nor what is no word, nor what lies outside; never the first letter.
    let variation = variation("vanishing 【gap, weight, top-ranked, f1score、数量weighs】 gradient")
    #expect(
      all { variation.withLatinTypo(using: &$0) } == [
        "vanishing gap, wieght, top-ranked, f1score、数量weighs gradient",
        "vanishing gap, wegiht, top-ranked, f1score、数量weighs gradient",
        "vanishing gap, weihgt, top-ranked, f1score、数量weighs gradient",
        "vanishing gap, weigth, top-ranked, f1score、数量weighs gradient",
        "vanishing gap, weight, top-ranked, f1score、数量wieghs gradient",
        "vanishing gap, weight, top-ranked, f1score、数量wegihs gradient",
        "vanishing gap, weight, top-ranked, f1score、数量weihgs gradient",
        "vanishing gap, weight, top-ranked, f1score、数量weigsh gradient",
      ]
    )
    #expect(all { self.variation("【short words】 vanishing").withLatinTypo(using: &$0) } == [nil])
    #expect(all { self.variation("【aaaaaa】").withLatinTypo(using: &$0) } == [nil])
  }

  @Test func hanTypos() {
    let variation = variation("不是【没有梯度】")
    let made = all { variation.withHanTypo(using: &$0) }
    #expect(made.count > 3)
    for text in made {
      let scalars = Array((text ?? "").unicodeScalars)
      #expect(scalars.count == 6)
      let changed = zip(variation.scalars, scalars).enumerated().filter { $1.0 != $1.1 }
      #expect(changed.count == 1)
      for (place, (old, new)) in changed {
        // 没 is a negator and stays.
        #expect((3...5).contains(place))
        #expect(SoundAlikes.of(old).contains(new))
      }
    }
    #expect(all { self.variation("【没 gradient】").withHanTypo(using: &$0) } == [nil])
  }

  @Test func soundAlikesAreOfTheSameGroup() {
    // An input method gives any tone: 体 for 梯 as well as 踢.
    #expect(Set("体踢提替").isSubset(of: SoundAlikes.of("梯").map(Character.init)))
    #expect(!SoundAlikes.of("梯").contains("消"))
    #expect(SoundAlikes.of("a") == [])
  }

  @Test(arguments: [
    ("一。二！", ["二！一。"]),
    ("Use ReLU. It helps e.g. here; 0.5 is less", ["It helps e.g. here; 0.5 is less. Use ReLU. "]),
    ("- one\n- two", ["- two. - one\n"]),
  ])
  func twoSentencesChangePlaces(text: String, wanted: [String]) {
    let made = all { AnswerVariation(text).reordered(using: &$0) }
    if text.hasPrefix("Use") {
      // The semicolon parts sentences too: five other orders of three.
      #expect(made.count == 5)
      #expect(made.allSatisfy { $0?.contains("It helps e.g. here; ") == true })
      #expect(made.allSatisfy { $0?.contains("0.5 is less. ") == true })
    } else {
      #expect(made == Set(wanted))
    }
  }

  @Test func oneSentenceHasNoOtherOrder() {
    #expect(all { AnswerVariation("一句话，没有别的。").reordered(using: &$0) } == [nil])
    #expect(all { AnswerVariation("再来。再来。").reordered(using: &$0) } == [nil])
    #expect(all { AnswerVariation("").reordered(using: &$0) } == [nil])
  }

  @Test func fillersStandApart() {
    let text = "梯度消失"
    let before = all { AnswerVariation(text).withFillerBefore(isChinese: true, using: &$0) }
    #expect(before.count == 3)
    #expect(before.allSatisfy { $0?.hasSuffix("。梯度消失") == true })
    let after = all { AnswerVariation(text).withFillerAfter(isChinese: true, using: &$0) }
    #expect(after.count == 3)
    #expect(after.allSatisfy { $0?.hasPrefix("梯度消失。") == true })
    let english = all {
      AnswerVariation("It vanishes").withFillerAfter(isChinese: false, using: &$0)
    }
    #expect(english.contains("It vanishes. That is about it."))
  }

  private let terms = TermSwaps(
    Glossary(terms: [
      "gradient": ["gradient*", "grads", "梯度"], "chain": ["梯度链", "chain rule"],
      "vanish": ["消失", "vanish*"], "mixed": ["user 侧", "user side"], "one": ["侧", "side"],
    ])
  )

  @Test func chineseTermsInEnglish() {
    // The longer wording is what was said; 侧 alone and user 侧 are left.
    let variation = variation("梯度【ab梯度链c侧消失】")
    #expect(
      all { variation.withEnglishTerm(from: terms, using: &$0) } == [
        "梯度ab chain rule c侧消失", "梯度ab梯度链c侧vanish",
      ]
    )
    #expect(all { self.variation("【消逝】").withEnglishTerm(from: terms, using: &$0) } == [nil])
  }

  @Test func englishTermsInChinese() {
    let variation = variation("gradient 【Gradients by the chain rule are vanishing-like, side】")
    #expect(
      all { variation.withChineseTerm(from: terms, using: &$0) } == [
        "gradient 梯度 by the chain rule are vanishing-like, side",
        "gradient Gradients by the 梯度链 are vanishing-like, side",
      ]
    )
    let apart = self.variation("【chain  rule, chain, rule】")
    #expect(all { apart.withChineseTerm(from: terms, using: &$0) } == [nil])
  }

  @Test(
    arguments: [
      ("先说，【梯度会消失】。", "先说，梯度不会消失。"), ("【层深，主要是连乘】", nil), ("【很深的时候，梯度会消失】", nil),
      ("【社会上的机会是均等的】", "社会上的机会不是均等的"), ("【梯度不会消失】", "梯度不会消失"), ("【梯度消失】", nil),
      ("【Gradients will vanish, they are small】", "Gradients will not vanish, they are not small"),
      ("【is it small】", nil), ("【It is never small】", "It is never small"), ("【They vanish】", nil),
    ] as [(String, String?)]
  )
  func verbsAreDenied(marked: String, denied: String?) {
    #expect(variation(marked).deniedAtVerbs() == denied)
  }

  @Test(arguments: [
    ("先说背景，【梯度会消失】。完", "先说背景，我不认为梯度会消失。完"),
    ("因为层很深，所以【梯度会消失】", "因为层很深，所以我不认为梯度会消失"),
    ("层很【深，梯度会一路消失，变】小", "我不认为层很深，我不认为梯度会一路消失，变小"),
    (
      "- New: 【no clicks, so CF is blind】",
      "- New: I don't think that no clicks, so I don't think that CF is blind"
    ),
    ("Soap 【vanishes】. End.", "I don't think that Soap vanishes. End."),
    ("【一，】【二】", "我不认为一，我不认为二"),
    // Blanks part the clauses of who leaves the signs out.
    ("层很深 【梯度会消失 网络就废了 a b】", "层很深 我不认为梯度会消失 我不认为网络就废了 a b"),
  ])
  func denials(marked: String, wanted: String) {
    #expect(variation(marked).denied() == wanted)
  }

  @Test func whatIsDeniedAlreadyIsLeft() {
    #expect(variation("我不认为【梯度会消失】").denied() == nil)
    #expect(variation("I don't think that 【it vanishes】").denied() == nil)
    #expect(variation("没有依据").denied() == nil)
  }
}
