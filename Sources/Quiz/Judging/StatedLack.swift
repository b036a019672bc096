/// What an answer lacks, said by whoever finds its flaw.
///
/// "It doesn't say that X" and 没有提到 X deny nothing of X: they name it as what is missing. Heard
/// as an answer of its own, X would be taken for denied.
enum StatedLack {
  /// The words without those that only say that they were missing: blanks of the same number of
  /// scalars stand for these, so that spans stay where they are.
  ///
  /// Such words open a clause, and where they might speak of a thing as well ("it lacks", 缺少) a
  /// sentence.
  ///
  /// Complexity: O(n) in the text.
  static func claims(in text: String) -> String {
    var claims = text
    for range in text.ranges(of: speech) + text.ranges(of: want) {
      let opening = text[range]
      // The mark that the clause stands behind is no part of what is taken out.
      let kept = opening.prefix { !$0.isLetter }
      let words = opening.dropFirst(kept.count)
      let blanks = String(repeating: " ", count: words.unicodeScalars.count)
      let start = text.unicodeScalars.distance(from: text.startIndex, to: words.startIndex)
      let first = claims.unicodeScalars.index(claims.startIndex, offsetBy: start)
      let last = claims.unicodeScalars.index(first, offsetBy: words.unicodeScalars.count)
      claims.replaceSubrange(first..<last, with: blanks)
    }
    return claims
  }

  /// What only an answer can do: say, mention, explain.
  private static var speech: Regex<Substring> {
    #/
    (?:^|[.,;:!?，。；：！？、\n])\s*
    (?:but\s+|and\s+|also\s+|that\s+)?
    (?:(?:it|this|they|he|she|you|the\ (?:sample|answer|candidate|speaker)|this\ answer)\s+)?
    (?:just\s+|simply\s+|also\s+|only\s+|even\s+)?
    (?:
      (?:does\ not|doesn['’]t|did\ not|didn['’]t|do\ not|don['’]t|never|has\ not|hasn['’]t
        |fails\ to|failed\ to|forgets\ to|forgot\ to|neglects\ to|should|should\ have|could\ have
        |ought\ to|ought\ to\ have)\s+(?:even\s+|really\s+|actually\s+)?
      (?:says?|said|mentions?|mentioned|explains?|explained|tells?|told|states?|stated|names?|named
        |notes?|noted|points?\ out|pointed\ out|discuss|discusses|discussed|describes?|described
        |talks?\ about|talked\ about|address|addressed|add|added)
      |says?\ nothing|said\ nothing|nothing\ is\ said|nothing\ was\ said
      |(?:there\ is\ |there['’]s\ )?no\ (?:mention|word)
      |without\ (?:mentioning|saying|explaining)
      |what\ (?:is|it)\ (?:missing|lacks)(?:\ is)?
    )
    (?:\s+(?:anything\ |nothing\ )?(?:about|of|on|that|to\ us|us))*
    (?![a-z])
    |
    (?:^|[.,;:!?，。；：！？、\s])\s*
    (?:但是?|而且|也|可是?)?
    (?:它|他|她|你|这个?(?:回答|答案|样例)|(?:回答|答案)里?|对方)?
    (?:完全|根本|压根|都|又|还|只是|并|就是|也)*
    (?:
      (?:没有|没|未|并未|从没|从未|忘了|忘记|漏了|应该|应当|要|本该|该)(?:去|再|能)?
      (?:说清楚|说清|说明白?|说到|说出|讲清楚|讲清|讲明白?|讲到|讲出|提到|提及|提出|解释清楚|解释|指出|点出|交代
        |补充|补上|说|讲|提(?![高升前取供]))
    )
    (?:了|过)?(?:的是)?
    /#
    .ignoresCase()
  }

  /// What a thing may lack as well as an answer: only where a sentence begins with it.
  private static var want: Regex<Substring> {
    #/
    (?:^|[.!?。！？\n])\s*
    (?:
      (?:it\s+|the\ answer\s+|this\ answer\s+)?
      (?:lacks|lacking|misses|missing|is\ missing|omits|leaves\ out|left\ out|ignores|overlooks|skips)
      (?:\s+(?:that|is|are|the\ (?:fact|point|idea)\ that))?(?![a-z])
      |(?:它|这个?(?:回答|答案)|回答|答案)?
      (?:还)?(?:缺少了?|缺了|漏掉了?|漏了|遗漏了?|忽略了|忽视了|少了)(?:的是)?
    )
    /#
    .ignoresCase()
  }
}
