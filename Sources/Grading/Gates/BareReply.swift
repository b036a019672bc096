/// Tells which words of a reply only shake or nod the head: "no", "I don't know", 不是.
///
/// To a probe that names all but one slot of a rule, such a word alone would fill the last one.
enum BareReply {
  /// Of each token, whether it says nothing of its own: negators, admitted ignorance, fillers, and
  /// words of assent.
  ///
  /// Complexity: O(n) in the tokens and cues.
  static func bareTokens(of passage: Passage) -> [Bool] {
    var isBare = passage.tokens.map { !$0.isContent || assents.contains($0.text) }
    for cue in [Cue.negator, .ignorance, .filler] {
      for range in passage.ranges(of: cue) {
        for position in range { isBare[position] = true }
      }
    }
    return isBare
  }

  /// Words that say yes, no or perhaps, beside the cues.
  static let assents: Set<String> = [
    "yes", "yeah", "yep", "yup", "nope", "nah", "right", "true", "false", "wrong", "correct",
    "maybe", "perhaps", "possibly", "probably", "否", "没", "无", "可", "能", "也", "许", "大", "概", "以",
    "行", "确", "定", "太",
  ]
}
