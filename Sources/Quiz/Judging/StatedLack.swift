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
    let letters = Array(text.unicodeScalars)
    var claims = letters
    // What stands before the next word: the start of a sentence, of a clause, a blank, or nothing.
    var opens = Opening.sentence
    var place = 0
    while place < letters.count {
      let letter = letters[place]
      if letter.properties.isWhitespace {
        opens = letter == "\n" ? .sentence : max(opens, .word)
        place += 1
      } else if let mark = Opening(behind: letter) {
        opens = mark
        place += 1
      } else {
        let end = opens == .nothing ? place : lack(at: place, opens, in: letters)
        for taken in place..<end { claims[taken] = " " }
        place = max(end, place + 1)
        opens = .nothing
      }
    }
    return String(String.UnicodeScalarView(claims))
  }

  /// What a place opens, from nothing to a sentence.
  private enum Opening: Comparable {
    case nothing, word, clause, sentence

    /// What stands behind a mark opens a clause or a sentence; nil where it is no such mark.
    init?(behind mark: Unicode.Scalar) {
      if ".!?。！？".unicodeScalars.contains(mark) {
        self = .sentence
      } else if ",;:，；：、".unicodeScalars.contains(mark) {
        self = .clause
      } else {
        return nil
      }
    }
  }

  /// Where the words end that say, from a place on, that something is missing; the place itself
  /// where none do.
  private static func lack(
    at place: Int,
    _ opening: Opening,
    in letters: [Unicode.Scalar]
  ) -> Int {
    var ends = [place]
    if opening >= .clause { ends.append(saidInEnglish(PhraseReader(letters, at: place)) ?? place) }
    ends.append(saidInChinese(PhraseReader(letters, at: place)) ?? place)
    if opening == .sentence {
      ends.append(wantedInEnglish(PhraseReader(letters, at: place)) ?? place)
      ends.append(wantedInChinese(PhraseReader(letters, at: place)) ?? place)
    }
    return ends.max() ?? place
  }

  /// What only an answer can do: say, mention, explain.
  private static func saidInEnglish(_ start: PhraseReader) -> Int? {
    var reader = start
    reader.skip(["but", "and", "also", "that"])
    reader.skip(subjects)
    reader.skip(["just", "simply", "also", "only", "even"])
    if reader.take(denials) {
      reader.skip(["even", "really", "actually"])
      guard reader.take(speech) else { return nil }
    } else {
      guard reader.take(silences) else { return nil }
    }
    repeat { reader.skip(["anything", "nothing"]) } while reader.take(topics)
    return reader.end
  }

  private static func saidInChinese(_ start: PhraseReader) -> Int? {
    var reader = start
    reader.skipHan(["但是", "但", "而且", "也", "可是", "可"])
    reader.skipHan(hanSubjects)
    while reader.takeHan(["完全", "根本", "压根", "都", "又", "还", "只是", "并", "就是", "也"]) {}
    guard
      reader.takeHan([
        "没有", "没", "未", "从没", "从未", "忘了", "忘记", "漏了", "应该", "应当", "要", "本该", "该",
      ])
    else { return nil }
    reader.skipHan(["去", "再", "能"])
    // 提高 and 提前 raise and bring forward; they say nothing.
    guard reader.takeHan(hanSpeech) || reader.takeHan(["提"], unlessBefore: "高升前取供") else {
      return nil
    }
    reader.skipHan(["了", "过"])
    reader.skipHan(["的是"])
    return reader.end
  }

  /// What a thing may lack as well as an answer: only where a sentence begins with it.
  private static func wantedInEnglish(_ start: PhraseReader) -> Int? {
    var reader = start
    reader.skip(["it", "the answer", "this answer"])
    guard
      reader.take([
        "lacks", "lacking", "misses", "missing", "is missing", "omits", "leaves out", "left out",
        "ignores", "overlooks", "skips",
      ])
    else { return nil }
    reader.skip(["that", "is", "are", "the fact that", "the point that", "the idea that"])
    return reader.end
  }

  private static func wantedInChinese(_ start: PhraseReader) -> Int? {
    var reader = start
    reader.skipHan(["它", "这个回答", "这个答案", "这回答", "这答案", "回答", "答案"])
    reader.skipHan(["还"])
    guard
      reader.takeHan([
        "缺少了", "缺少", "缺了", "漏掉了", "漏掉", "漏了", "遗漏了", "遗漏", "忽略了", "忽视了", "少了",
      ])
    else { return nil }
    reader.skipHan(["的是"])
    return reader.end
  }

  private static let subjects: PhraseReader.Phrases = [
    "it", "this", "they", "he", "she", "you", "the sample", "the answer", "the candidate",
    "the speaker", "this answer",
  ]

  private static let denials: PhraseReader.Phrases = [
    "does not", "doesn't", "did not", "didn't", "do not", "don't", "never", "has not", "hasn't",
    "fails to", "failed to", "forgets to", "forgot to", "neglects to", "should", "should have",
    "could have", "ought to", "ought to have",
  ]

  private static let speech: PhraseReader.Phrases = [
    "say", "says", "said", "mention", "mentions", "mentioned", "explain", "explains", "explained",
    "tell", "tells", "told", "state", "states", "stated", "name", "names", "named", "note",
    "notes", "noted", "point out", "points out", "pointed out", "discuss", "discusses",
    "discussed", "describe", "describes", "described", "talk about", "talks about",
    "talked about", "address", "addressed", "add", "added",
  ]

  private static let silences: PhraseReader.Phrases = [
    "say nothing", "says nothing", "said nothing", "nothing is said", "nothing was said",
    "no mention", "no word", "there is no mention", "there is no word", "there's no mention",
    "there's no word", "without mentioning", "without saying", "without explaining",
    "what is missing", "what is missing is", "what it lacks", "what it lacks is",
  ]

  private static let topics: PhraseReader.Phrases = ["about", "of", "on", "that", "to us", "us"]

  private static let hanSubjects = [
    "它", "他", "她", "你", "这个回答", "这个答案", "这个样例", "这回答", "这答案", "这样例", "回答里", "答案里",
    "回答", "答案", "对方",
  ]

  private static let hanSpeech = [
    "说清楚", "说清", "说明白", "说明", "说到", "说出", "讲清楚", "讲清", "讲明白", "讲明", "讲到", "讲出", "提到",
    "提及", "提出", "解释清楚", "解释", "指出", "点出", "交代", "补充", "补上", "说", "讲",
  ]
}
