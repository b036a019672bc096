/// Finds clauses that only say that what stands before them is not so: "but it doesn't", 其实不能,
/// 并非如此.
///
/// What others are said to think is often taken back with no more than an auxiliary.
struct RebuttalReader {
  let passage: Passage

  /// The clauses, by number; each takes back the one before it.
  ///
  /// - Parameter ofReports: whether what others say is answered, of which "they don't" is enough.
  ///
  /// Complexity: O(n) in the tokens.
  func rebuttals(ofReports: Bool = false) -> Set<Int> {
    var found: Set<Int> = []
    for (index, clause) in passage.clauses.enumerated().dropFirst() {
      guard let first = clause.first(where: { passage.tokens[$0].isContent }),
        Self.beginnings.contains(passage.tokens[first].text)
      else { continue }
      var words = clause.lazy.map { passage.tokens[$0] }.filter(\.isContent).prefix(
        Self.longest + 1
      )
      .map(\.text)[...]
      guard words.count <= Self.longest else { continue }
      var isTurn = false
      while let opening = Self.openings.first(where: { words.starts(with: $0) }),
        words.count > opening.count
      {
        words = words.dropFirst(opening.count)
        isTurn = true
      }
      let rest = words.joined(separator: " ")
      if Self.slips.contains(rest), goesOn(index) { found.insert(index) }
      if Self.denials.contains(rest) || (isTurn || ofReports) && Self.auxiliaries.contains(rest) {
        found.insert(index)
      }
    }
    return found
  }

  /// Whether a clause stands within a sentence: "the sum, sorry, the root".
  private func goesOn(_ clause: Int) -> Bool {
    guard clause + 1 < passage.clauses.count else { return false }
    let sentences = (clause - 1...clause + 1).map {
      passage.sentenceOfToken[passage.clauses[$0].lowerBound]
    }
    return sentences.allSatisfy { $0 == sentences[0] }
  }

  /// The most words of such a clause.
  private static let longest = 9

  /// The first words of all that such a clause may open with.
  private static let beginnings = Set(
    openings.compactMap(\.first)
      + denials.union(auxiliaries).union(slips).compactMap {
        $0.split(separator: " ").first.map(String.init)
      }
  )

  /// What turns against what was said.
  private static let openings: [[String]] =
    corrections + [
      ["but"], ["however"], ["yet"], ["in", "practice"], ["really"], ["well"], ["no"], ["and"],
      ["但", "是"], ["但"], ["可", "是"], ["可"], ["然", "而"], ["而"],
    ]

  /// What opens a clause that says how it is, and not as was said before it.
  static let corrections: [[String]] = [
    ["in", "fact"], ["in", "truth"], ["in", "reality"], ["actually"], ["其", "实"],
    ["实", "际", "上"], ["事", "实", "上"], ["when", "it", "actually"], ["when", "they", "actually"],
    ["when", "actually"], ["when", "in", "fact"], ["when", "in", "truth"],
  ]

  /// What denies by itself.
  private static let denials = Set(
    phrases(
      """
      that is not the case|that isn't the case|this is not the case|it is not so|not so|not true
      that is not so|it does nothing of the sort|it does nothing of the kind|they do nothing of the sort
      it does no such thing|they do no such thing|nothing of the sort|nothing of the kind|quite the opposite|the opposite is true|the opposite|it is the other way round
      并非如此|并不是这样|不是这样|不是这样的|并不是这样的|不是这么回事|不是那么回事|不是这回事|正好相反|恰恰相反|刚好相反|正相反|错了
      事实并非如此|事实不是这样|这是错的|是错的|这不对|并不对|不对|不是的
      """
    )
  )

  /// What takes back a slip of the tongue within its sentence.
  private static let slips = Set(
    phrases(
      """
      sorry|no sorry|no wait|wait no|scratch that|i misspoke|口误|说错了|我说错了|哦不|啊不|哦不对|啊不对
      """
    )
  )

  /// What denies behind "but" and its like.
  private static let auxiliaries = Set(
    phrases(
      """
      no|it doesn't|it does not|it isn't|it is not|they don't|they do not|they aren't|they are not|it can't
      it cannot|they can't|they cannot|it won't|it not|it is not that|it isn't that|it not that|not really
      it didn't|it did not|they didn't|they did not|it wouldn't|it would not|they wouldn't|it hasn't|it never did|it never does|it never has
      he didn't|i don't|we don't|we didn't|not so|nope|not in practice|not in my experience|they can not|it can not|and it doesn't
      not at all|that not it|it not like that|it not so|wrong|false|it wrong|that not so
      不能|不会|不是|不行|不然|没有|并不|并不能|并不会|并不是|并没有|根本不会|根本不能|不可能|完全不是|做不到|不成立
      """
    )
  )

  private static func phrases(_ text: String) -> [String] {
    text.split { $0 == "|" || $0.isNewline }.map { line in
      Tokeniser.tokens(of: NormalisedText(String(line)).scalars).filter(\.isContent).map(\.text)
        .joined(separator: " ")
    }
  }
}
