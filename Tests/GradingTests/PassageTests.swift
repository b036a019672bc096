import Testing

@testable import Grading

struct PassageTests {
  private func sentences(_ text: String) -> [String] {
    let passage = Passage(text)
    return passage.sentences.map { sentence in
      passage.tokens[sentence.tokens].map(\.text).joined(separator: " ")
    }
  }

  private func clauses(_ text: String) -> [String] {
    let passage = Passage(text)
    return passage.clauses.map { passage.tokens[$0].map(\.text).joined(separator: " ") }
  }

  @Test func decimalsAndAbbreviationsEndNoSentence() {
    #expect(
      sentences("At most 0.25, e.g. for sigmoid. It decays, i.e. vanishes.") == [
        "at most 0.25 , e . g . for sigmoid", "it decays , i . e . vanishes",
      ]
    )
  }

  @Test func bothLanguagesEndSentences() {
    #expect(sentences("梯度小。前层学不动！真的？是；对.完") == ["梯 度 小", "前 层 学 不 动", "真 的", "是", "对", "完"])
  }

  @Test func listItemsAreSentences() {
    #expect(sentences("- use relu\n2. add bn\n• lstm") == ["use relu", "2 . add bn", "lstm"])
  }

  @Test func wrappedLinesGoOn() {
    let text =
      "the gradient of a shallow layer is the product of the derivatives of\nall deeper layers"
    #expect(sentences(text).count == 1)
    #expect(sentences("short line\nnext line").count == 2)
  }

  @Test func clausesOpenAtCommasConjunctionsAndBlanksBetweenIdeographs() {
    #expect(clauses("简单,但没用") == ["简 单 ,", "但 没 用"])
    #expect(clauses("it works because it is small") == ["it works", "because it is small"])
    #expect(clauses("反向传播 链式法则") == ["反 向 传 播", "链 式 法 则"])
    #expect(clauses("f(x) = x (always)") == ["f ( x ) = x", "( always )"])
  }

  @Test func labelsAndHeadingsAreTopics() {
    let passage = Passage("ItemCF\n优: 简单; 好解释\n缺: 不能冷启动\n\n别的话")
    let topics = passage.sentences.map { sentence in
      sentence.topics.map { passage.tokens[$0].map(\.text).joined() }
    }
    #expect(topics[1] == ["itemcf"])
    #expect(topics[2] == ["优:简单", "优", "itemcf"])
    #expect(topics[4] == ["缺:不能冷启动"])
  }
}
