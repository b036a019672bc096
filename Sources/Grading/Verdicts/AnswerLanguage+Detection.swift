extension AnswerLanguage {
  /// The language that most of an answer's words belong to.
  ///
  /// A Chinese answer names its terms in English, so a third of Latin words still makes it Chinese;
  /// an English one hardly holds any ideographs.
  init(of passage: Passage) {
    let ideographs = passage.tokens.count { $0.kind == .han }
    let words = passage.tokens.count { $0.kind == .word && $0.text.utf8.count > 1 }
    // One and a half ideographs make a word.
    let han = 2 * ideographs
    let latin = 3 * words
    self =
      if han * 4 <= han + latin {
        .en
      } else if han * 10 >= (han + latin) * 6 {
        .zh
      } else {
        .mixed
      }
  }
}
