import Demos
import Questions
import Testing
import Wording

@testable import Tutor

/// What fits what, and what comes first.
@Suite struct FindTests {
  private func worth(_ word: String, _ text: String) -> Int? {
    FindMatcher(FindFolding.fold(word)).worth(of: FindFolding.fold(text)[...])
  }

  @Test func wordsAsTypedWhateverTheirCaseAndWidth() {
    #expect(worth("gradient", "Vanishing gradients") == 100)
    #expect(worth("ＧＲＡＤ", "Vanishing gradients") == 100)
    #expect(worth("radient", "Vanishing gradients") == 70)
    #expect(worth("梯度", "为什么梯度会消失") == 100)
    #expect(worth("itemcf", "ItemCF 的时间加权") == 100)
    #expect(worth("学习", "为什么梯度会消失") == nil)
    #expect(worth("gradients vanishing x", "") == nil)
  }

  @Test func pinyinByInitialsBySyllablesAndMixed() {
    for typed in ["tdxs", "tidu", "tiduxiaoshi", "tdxiaoshi", "tidux", "xiaosh"] {
      #expect(worth(typed, "梯度消失") == 60, "\(typed)")
    }
    // Characters read in two ways.
    #expect(worth("cw", "长尾物品") == 60 && worth("zhongyao", "重要") == 60)
    #expect(worth("quanzhong", "权重") == 60 && worth("hl", "行列") == 60)
    #expect(worth("xuexilv", "学习率") == 60 && worth("duolue", "掠夺 夺略") == 60)
    // Latin among ideographs.
    #expect(worth("yitemcf", "用 ItemCF") == nil)
    #expect(worth("dtarget", "对target注意") == 60)
    #expect(worth("tds", "梯度消失") == nil, "none may be left out")
    #expect(worth("ltd", "梯度消失") == nil)
    #expect(worth("d", "梯度消失") == nil, "one letter is too little")
  }

  @Test func lettersInOrderCloseTogether() {
    #expect(worth("gradnt", "the gradient") == 40)
    #expect(worth("vnsh", "it vanishes") == 40)
    #expect(worth("gdn", "the gradient") == nil, "three letters are too few")
    #expect(worth("gradnt", "a great day in autumn") == nil, "not over several words")
    #expect(worth("梯消", "梯度消失") == 40)
    #expect(worth("梯失效果好吗", "梯度消失") == nil)
  }

  private var index: FindIndex {
    let story = Story()
    return FindIndex(
      catalogue: Catalogue(
        topics: [Topic(id: "deep", title: Bilingual(zh: "深度网络", en: "Deep networks"))],
        questions: [
          QuestionSummary(
            id: "vanishing-gradients",
            revision: 1,
            topic: "deep",
            level: 1,
            title: Bilingual(zh: "梯度消失", en: "Vanishing gradients"),
            asks: Bilingual(zh: "什么是梯度消失？", en: "Why do gradients vanish?"),
            points: ["norm"]
          ),
          QuestionSummary(
            id: "clipping",
            revision: 1,
            topic: "deep",
            level: 1,
            title: Bilingual(zh: "梯度裁剪", en: "Gradient clipping"),
            asks: Bilingual(zh: "怎么裁剪？", en: "How is it done?"),
            points: ["norm"]
          ),
        ]
      ),
      points: [
        (
          PointReference(question: "clipping", point: "norm"),
          Bilingual(zh: "按范数裁剪保持方向", en: "Clipping by norm keeps the direction.")
        )
      ],
      demos: story.state.demos
    )
  }

  private func targets(_ query: String) -> [FindTarget] {
    let index = index
    return index.hits(for: query).map { index.entries[$0].target }
  }

  @Test func titlesComeBeforeWhatOnlyMentionsIt() {
    let point = FindTarget.point(PointReference(question: "clipping", point: "norm"))
    #expect(targets("clipping").first == .question("clipping"))
    #expect(targets("clipping norm") == [point])
    #expect(targets("按范数") == [point])
    #expect(targets("cjfx") == [], "裁剪 and 方向 do not stand next to each other")
    #expect(targets("caijian fangxiang") == [point])
    #expect(targets("tdcj") == [.question("clipping")])
    #expect(targets("深度 梯度消失") == [.question("vanishing-gradients")])
    #expect(targets("sample") == [.demo("sample")])
    #expect(targets("zzzz") == [])
    #expect(targets("  ").count == 4, "nothing typed: all there is, in its order")
  }
}
