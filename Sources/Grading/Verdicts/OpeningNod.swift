/// Finds the clauses with which a reply only says yes or no to the probe: "No, that won't work: …".
///
/// What they deny is the probe's own proposition, so that they say nothing about what follows.
enum OpeningNod {
  /// A reply with blanks in place of the clauses that open it and only nod or shake the head; the
  /// reply itself where nothing else is said. Both have as many scalars.
  ///
  /// - Parameter asked: the words of the probe; to repeat them adds nothing.
  ///
  /// Complexity: O(n) in the reply.
  static func blanked(in reply: String, asked: Set<String>) -> String {
    let passage = Passage(reply)
    var nods = passage.tokens.map { BareReply.assents.contains($0.text) }
    for cue in [Cue.negator, .dismissal, .falsehood] {
      for position in passage.ranges(of: cue).joined() { nods[position] = true }
    }
    let isBare = zip(BareReply.bareTokens(of: passage), passage.tokens)
      .map { $0 || asked.contains($1.stem) }
    func isNod(_ clause: Range<Int>) -> Bool {
      clause.contains { nods[$0] } && clause.allSatisfy { nods[$0] || isBare[$0] }
    }
    guard
      let first = passage.clauses.first(where: { !isNod($0) })?.lowerBound,
      first > 0
    else { return reply }
    let nod = passage.text.sourceRange(of: 0..<passage.tokens[first - 1].range.upperBound)
    let scalars = reply.unicodeScalars
    var blanked = String.UnicodeScalarView(repeatElement(" ", count: nod.upperBound))
    blanked.append(contentsOf: scalars.dropFirst(nod.upperBound))
    return String(blanked)
  }
}
