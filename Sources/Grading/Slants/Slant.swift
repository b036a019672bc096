/// A kind of small word that says which way a claim points, beside the words that a rule asks for.
///
/// None of them makes a claim wrong. Where several stand close to evidence and the rubric has no
/// use for them, the words of the evidence are likely to say something else than it.
enum Slant: Int, Hashable, Sendable, CaseIterable {
  /// Turns an expectation round: "on the contrary", 反而.
  case reversal
  /// Blames a thing for what follows: "would only", 会让.
  case blame
  /// Calls a thing of no use, or says that two things have nothing to do with one another:
  /// "pointless", 没用. All that ``Cue/dismissal`` and ``Cue/falsehood`` find, and more.
  case uselessness
  /// Makes matters worse: "ruins", 帮倒忙.
  case harm
  /// Leaves nothing else: "only", 无非.
  case restriction
  /// Says what is not to be done, or cannot be: "shouldn't", 没必要.
  case refusal
  /// Makes two things equal: "no different", 一样.
  case levelling
  /// Grants a thing only at another time or to others: "only pays off later", 才看得准.
  case deferral
  /// Admits no exception: "never", 完全.
  case absolute
  /// Denies in Chinese, where the same ideographs are parts of many words: 没.
  case denial
  /// Denies in English: "nothing".
  case englishDenial
  /// Says what ought to be: "should", 应该.
  case advice
  /// Puts right what was believed: "actually", 其实.
  case correction
  /// Compares what things cost: "cheaper", 省.
  case cost
  /// Says that a thing will do: "plenty", 就够.
  case sufficiency
  /// Says what a thing is made to be: "makes".
  case making
  /// Announces a view: "I'd", 我觉得.
  case stance
  /// Goes on to something else: "but", 虽然.
  case contrast
  /// No slant: words that look like one, and what only says who holds a view.
  case lookalike
}
