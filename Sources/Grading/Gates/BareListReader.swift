/// Finds bare lists inside an answer: "Fixes: ReLU, BN, ResNet" names remedies and chooses none.
///
/// A list stands at the beginning of its sentence or behind a colon, and has at least three pieces
/// in a row between commas, 、 or slashes that are short and hold no verb. What goes on from "I
/// would use A, B and C" is no bare list.
struct BareListReader: Sendable {
  /// The entries of each list, in order of position.
  private let lists: [[Range<Int>]]
  /// The entries of a list that is all of the answer.
  private let whole: [Range<Int>]?

  /// Reads the lists of an answer.
  ///
  /// Complexity: O(n) in its tokens and cues.
  init(passage: Passage) {
    var isClaim = [Bool](repeating: false, count: passage.tokens.count)
    for range in passage.ranges(of: .claim) {
      for position in range { isClaim[position] = true }
    }
    for range in passage.ranges(of: .term) {
      for position in range { isClaim[position] = false }
    }
    func hasVerb(_ piece: Range<Int>) -> Bool {
      piece.contains { isClaim[$0] || Self.verbs.contains(passage.tokens[$0].text) }
    }
    // Alone between commas "He" is the name of an initialisation.
    func isName(_ piece: Range<Int>) -> Bool {
      piece.count == 1 && Self.names.contains(passage.tokens[piece.lowerBound].text)
    }
    func isBare(_ piece: Range<Int>) -> Bool {
      passage.weight(of: piece) <= Self.longestPiece && (!hasVerb(piece) || isName(piece))
        && piece.contains { passage.tokens[$0].isContent }
        && !piece.contains { Self.smallWords.contains(passage.tokens[$0].text) }
    }
    var lists: [[Range<Int>]] = []
    for sentence in passage.sentences.map(\.tokens) {
      var run: [Range<Int>] = []
      var canBegin = true
      for piece in Self.pieces(of: sentence, in: passage) {
        let isLabel =
          piece.upperBound < sentence.upperBound && passage.tokens[piece.upperBound].text == ":"
        if !isLabel, canBegin || !run.isEmpty, isBare(piece) {
          run.append(piece)
        } else {
          if run.count >= Self.fewest { lists.append(run) }
          run = []
        }
        // "Add goals: A, B, C" chooses them.
        canBegin = isLabel && !hasVerb(piece)
      }
      if run.count >= Self.fewest { lists.append(run) }
    }
    self.lists = lists
    let listed = lists.joined().reduce(0) { $0 + passage.tokens[$1].count(where: \.isContent) }
    whole =
      lists.count == 1 && listed == passage.tokens.count(where: \.isContent) ? lists[0] : nil
  }

  private static func pieces(of sentence: Range<Int>, in passage: Passage) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    for position in sentence where separators.contains(passage.tokens[position].text) {
      pieces.append(start..<position)
      start = position + 1
    }
    pieces.append(start..<max(start, sentence.upperBound))
    return pieces
  }

  /// Whether any word of a match is no more than an entry of a bare list.
  func holdsPart(of match: RuleMatch) -> Bool {
    match.slots.contains { slot in lists.joined().contains { $0.overlaps(slot) } }
  }

  /// Whether the answer is nothing but a bare list and a match takes its words from several of its
  /// entries, between which nothing is said: 链式法则、雅可比、连乘.
  func strews(_ match: RuleMatch) -> Bool {
    guard let whole else { return false }
    return whole.count { entry in match.slots.contains { $0.overlaps(entry) } } > 1
  }

  private static let fewest = 3
  /// Pronouns that are names of methods where they stand alone between commas.
  private static let names: Set<String> = ["he"]
  /// Six ideographs or four words.
  private static let longestPiece = 12
  private static let separators: Set<String> = [",", "、", "/", ";", ":"]
  /// Words that hold spoken sentences together and stand in no list of terms.
  private static let smallWords: Set<String> = [
    "like", "um", "uh", "er", "ok", "well", "right", "yeah", "so", "the", "a", "an", "to", "of",
    "and", "back", "going", "then", "first", "呃", "嗯", "啊", "吧", "嘛", "呢",
  ]
  /// Verbs of choice, beside the cues of a claim.
  private static let verbs: Set<String> = [
    "加", "上", "做", "设", "选", "改", "试", "弄", "有", "try", "apply", "choose", "pick", "clip", "prefer",
    "insert", "switch", "swap", "replace",
  ]
}
