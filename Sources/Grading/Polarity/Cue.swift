/// What a small word does to the claims around it.
enum Cue: Int, Hashable, Sendable, CaseIterable {
  /// Opens a new clause: "but", "because", 而.
  case clauseStart
  /// Opens a new clause where no mark has ended one for long: 其实, 原因.
  case runOnStart
  /// Turns round what follows in its clause: "not", 不, 没有.
  case negator
  /// Looks like a negator and is none: "not only", 不仅, 不断.
  case harmless
  /// Makes a claim a condition, so that a negator in its clause denies nothing: "if", 如果.
  case condition
  /// Waves a thing aside as a whole, before or behind it: "useless", 没用.
  case dismissal
  /// Says that a claim is not true, before or behind it: "a myth", 不成立.
  case falsehood
  /// Denies the whole clause that follows: "I don't think that", 我不认为.
  case disavowal
  /// Takes back the sentence before: "that is wrong", 这种说法是错的.
  case retraction
  /// Sets what follows against what was said: "rather than", 而不是.
  case exclusion
  /// Opens what others say: "some people say", 有人说.
  case report
  /// Leaves no exception, so that who rejects it may grant the rest: "always", 够用.
  case absolute
  /// Opens what the speaker held before, or what is named as an error: "I used to think",
  /// 一开始以为.
  case belief
  /// Puts off or leaves open what to do: "it depends", 再说.
  case shrug
  /// Somebody else, who may be reported: "colleagues", 很多人.
  case speaker
  /// Does not share what others say: "I disagree", 站不住脚.
  case rejection
  /// Opens a condition or a purpose, so that the clause behind its comma belongs to it: "if", 越.
  case premise
  /// Goes on from what was said to what is done about it: "so", 所以, 只能.
  case consequence
  /// Sets what is spoken of against what follows: "unlike", 比, 相比.
  case comparison
  /// Names a second thing beside the first: "and", 和.
  case conjunction
  /// Stands for the first of two that were named: "the former", 前者.
  case former
  /// Stands for the second of two that were named: "the latter", 后者.
  case latter
  /// Admits ignorance: "I don't know", 不清楚.
  case ignorance
  /// Speaks to the grader: "give me full marks", 请给满分.
  case instruction
  /// Says something about something: "is", "because", 会, 让.
  case claim
  /// A word whose letters look like a claim or like the opening of a clause: 更新, 用户, 反而.
  case term
  /// Says nothing by itself: "the", "well", 就是.
  case filler
}
