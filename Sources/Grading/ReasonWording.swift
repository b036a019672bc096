public import Questions
public import Wording

extension Reason {
  /// The reason as a sentence for the user.
  ///
  /// - Parameter point: the key point that was judged; a wrong claim is explained from it.
  public func sentence(about point: KeyPoint) -> Bilingual {
    switch self {
    case .evidence:
      Bilingual(zh: "你说到了这一点。", en: "You covered it.")
    case .partialEvidence:
      Bilingual(zh: "你说到了一半，还没有说全。", en: "You said half of it, or named it without saying why.")
        .followed(by: partsSaid(of: point)?.missingSentence)
    case .someParts(let said, let count, _):
      partsSaid(of: point)?.sentence
        ?? Bilingual(
          zh: "\(count) 个方面里你说到了 \(said) 个，还不够。",
          en: "You said \(said) of its \(count) parts, which is not enough yet."
        )
    case .negated:
      Bilingual(zh: "你提到了它，却否定了它。", en: "You mentioned it, but denied it.")
    case .misconception(let index):
      (index == nil
        ? Bilingual(zh: "这里说反了。", en: "This is the wrong way round.")
        : Bilingual(zh: "这里说错了。", en: "This claim is wrong."))
        .followed(by: point.explanation(ofMisconception: index))
    case .deniedMisconception:
      Bilingual(zh: "你否定了关于它的错误说法，说得对。", en: "You rightly rejected the wrong claim about it.")
    case .conflict(let index):
      Bilingual(
        zh: "你既说到了它，又说了与它相反的话。",
        en: "You said it, and you also said something that contradicts it."
      )
      .followed(by: point.explanation(ofMisconception: index))
    case .doubted:
      Bilingual(
        zh: "这句话用到了它的说法，旁边的措辞却像在说反话，看不出是不是这个意思。",
        en:
          "Your words fit it, but others beside them speak against it, so it is not clear that you "
          + "meant this."
      )
    case .unsure:
      Bilingual(
        zh: "你的话和它接近，但看不出是不是这个意思。",
        en: "You came close, but it is not clear whether you meant this."
      )
    case .confirmed:
      Bilingual(zh: "已问过你，你确认是这个意思。", en: "When asked, you said you meant it.")
    case .declined:
      Bilingual(zh: "已问过你，你说不是这个意思。", en: "When asked, you said you did not mean it.")
    case .nothingFound:
      Bilingual(zh: "你写的话里没有提到这一点。", en: "Nothing that you wrote mentions it.")
    case .gate(let gate):
      gate.sentence
    case .overruled:
      Bilingual(zh: "由你改判。", en: "You overruled the grader.")
    }
  }
}

extension Gate {
  /// Why credit was withheld, as a sentence for the user.
  public var sentence: Bilingual {
    switch self {
    case .empty:
      Bilingual(zh: "没有写答案。", en: "There is no answer.")
    case .dontKnow:
      Bilingual(zh: "你说不知道。", en: "You said that you don't know.")
    case .copiedQuestion:
      Bilingual(zh: "这只是把题目重复了一遍。", en: "This only repeats the question.")
    case .keywordList:
      Bilingual(
        zh: "这只是一串术语，没有说明它们有什么作用。",
        en: "This is a list of terms that says nothing about them."
      )
    case .instructions:
      Bilingual(zh: "这是对评分者说的话，不是答案。", en: "This speaks to the grader and is no answer.")
    }
  }
}

extension KeyPoint {
  /// What is right instead: the explanation of a wrong claim, or the point where it was turned
  /// round.
  fileprivate func explanation(ofMisconception index: Int?) -> Bilingual? {
    guard let index else { return statement }
    return misconceptions.indices.contains(index) ? misconceptions[index].explanation : nil
  }
}

extension Bilingual {
  /// Both wordings with another sentence behind them.
  fileprivate func followed(by next: Bilingual?) -> Bilingual {
    guard let next else { return self }
    return Bilingual(zh: zh + next.zh, en: en + " " + next.en)
  }
}
