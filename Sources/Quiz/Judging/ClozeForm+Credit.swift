import Wording

extension Cloze.Form {
  /// What filling in a text earns: 1 for the word itself or another for the same, particles and
  /// small typing mistakes forgiven, and what the sentence says around it anyway; ½ for a good part
  /// of the word, unless what is left out or added denies it; else 0.
  func credit(for text: String) -> Double {
    let typed = Self.folded(text)
    guard !typed.isEmpty else { return 0 }
    let wanted = Self.folded(blank)
    let wordings = accepted.map { (Self.folded($0), $0.hasSuffix("*")) } + [(wanted, false)]
    let namesAnother = namesAnother(Self.words(of: text))
    for typed in Set([typed, Self.core(of: text)]) where !typed.isEmpty {
      for (wording, goesOn) in wordings where !wording.isEmpty {
        if typed == wording || !namesAnother && Self.isNear(typed, wording) { return 1 }
        if goesOn, !namesAnother, typed.hasPrefix(wording),
          typed.count - wording.count <= Self.longestEnding
        {
          return 1
        }
      }
    }
    // "own" and "its own" are "of its own"; in <1 nothing is a particle.
    let core = Self.core(of: text)
    let plain = ([blank] + accepted).filter { $0.allSatisfy { $0.isLetter || $0 == " " } }
    if !core.isEmpty, plain.contains(where: { Self.core(of: $0) == core }) { return 1 }
    if repeatsClause(text) { return 1 }
    // The words themselves stand first, in both languages.
    let wholes = wordings.prefix(2).map(\.0) + [wanted]
    if holds(text, of: wordings.map(\.0)) { return 1 }
    let isHalf = wholes.contains { whole in
      !whole.isEmpty && (Self.isPart(typed, of: whole) || Self.isPart(whole, of: typed))
    }
    return isHalf ? 0.5 : 0
  }

  /// Whether a text holds a wording and beside it nothing but words of the sentence around the
  /// blank and such as only qualify: 每层的局部导数 for 局部导数. What denies, lists guesses or
  /// fills another blank of the sentence does not.
  private func holds(_ text: String, of wordings: [String]) -> Bool {
    guard !Self.lists(text) else { return false }
    let context = Context(before + blank + after, scales: Scale.all(of: accepted + [blank]))
    let words = Self.words(of: text)
    let typed = words.joined()
    return wordings.contains { wording in
      guard wording.count > 1, let place = typed.firstRange(of: wording) else { return false }
      let before = typed.distance(from: typed.startIndex, to: place.lowerBound)
      guard let rest = Self.rest(of: words, without: before..<(before + wording.count)) else {
        return false
      }
      return !namesAnother(rest) && !namesAnother(words, beside: wording)
        && rest.allSatisfy(context.allows)
    }
  }

  /// Whether a text is the blank's word with what stands right beside it in its clause, and nothing
  /// that denies: 导数连乘 for 等于导数[连乘], though 导数 fills another blank.
  private func repeatsClause(_ text: String) -> Bool {
    guard !Self.lists(text) else { return false }
    func ends(_ mark: Character) -> Bool { "，。；：、,.;:()（）".contains(mark) }
    let lead = Self.folded(String(before.reversed().prefix { !ends($0) }.reversed()))
    let rest = Self.folded(String(after.prefix { !ends($0) }))
    let (typed, wanted) = (Self.folded(text), Self.folded(blank))
    return wanted.count > 1
      && typed.ranges(of: wanted).contains { place in
        let beside = [typed[..<place.lowerBound], typed[place.upperBound...]]
        return lead.hasSuffix(beside[0]) && rest.hasPrefix(beside[1])
          && !beside.contains { part in
            Self.denials.contains { part.contains($0) }
          }
      }
  }

  /// Whether words hold those that fill another blank of the sentence, and are not part of a
  /// wording of this one.
  private func namesAnother(_ words: [String], beside wording: String = "") -> Bool {
    others.contains { other in
      if wording.contains(Self.folded(other)) { return false }
      let all = Self.words(of: other)
      var telling = all[...]
      while let first = telling.first, Self.particles.contains(first) { telling.removeFirst() }
      while let last = telling.last, Self.particles.contains(last) { telling.removeLast() }
      let wanted = telling.isEmpty ? all : Array(telling)
      guard !wanted.isEmpty, wanted.count <= words.count else { return false }
      return (0...(words.count - wanted.count)).contains { start in
        wanted.indices.allSatisfy { index in
          let word = words[start + index]
          let isHan = word.unicodeScalars.first?.properties.isIdeographic == true
          if isHan { return word.contains(wanted[index]) }
          let goesOn = other.hasSuffix("*") && index == wanted.count - 1
          return goesOn ? word.hasPrefix(wanted[index]) : word == wanted[index]
        }
      }
    }
  }

  /// The words of a text, folded: Latin ones, and runs of ideographs.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var wasHan: Bool?
    for character in text {
      let letter = folded(String(character))
      let isHan = letter.unicodeScalars.first.map { $0.properties.isIdeographic }
      if let isHan, isHan == wasHan {
        words[words.count - 1] += letter
      } else if isHan != nil {
        words.append(letter)
      }
      wasHan = isHan
    }
    return words
  }

  /// What words leave beside some letters of them; nil where these cut a Latin word.
  private static func rest(of words: [String], without taken: Range<Int>) -> [String]? {
    var rest: [String] = []
    var start = 0
    for word in words {
      let range = start..<(start + word.count)
      start = range.upperBound
      let common = range.clamped(to: taken)
      guard !common.isEmpty else {
        rest.append(word)
        continue
      }
      let left = word.prefix(common.lowerBound - range.lowerBound)
      let right = word.suffix(range.upperBound - common.upperBound)
      let isLatin = word.unicodeScalars.first.map { !$0.properties.isIdeographic } ?? true
      // "rates" holds "rate".
      if isLatin, !left.isEmpty || !(right.isEmpty || right == "s" || right == "es") { return nil }
      rest += [left, isLatin ? "" : right].filter { !$0.isEmpty }.map(String.init)
    }
    return rest
  }

  /// Whether a text names one thing after the other for one of them to be right.
  private static func lists(_ text: String) -> Bool {
    let text = text.lowercased()
    // Between ideographs a blank parts what is listed; no word is written so.
    let runs = text.split(whereSeparator: \.isWhitespace)
    let areParted = zip(runs, runs.dropFirst()).contains { before, behind in
      before.unicodeScalars.last?.properties.isIdeographic == true
        && behind.unicodeScalars.first?.properties.isIdeographic == true
    }
    return areParted
      || "、，,;；/|?？+&".contains { text.contains($0) }
      || ["或", "还是", "和", "与", "以及", "跟"].contains { text.contains($0) }
      || text.split { !$0.isLetter }.contains { ["or", "and", "maybe"].contains($0) }
  }

  /// The words around a blank, and whether others go with them.
  private struct Context {
    private let letters: [Character]
    private let words: Set<String>
    /// What the blank's word is measured in, which that implies.
    private let scales: Set<String>

    init(_ statement: String, scales: Set<String>) {
      letters = Array(statement.lowercased().filter { $0.isLetter || $0.isNumber })
      words = Set(Cloze.Form.words(of: statement))
      self.scales = scales
    }

    /// Whether a word of the rest is one of the sentence, or only qualifies.
    func allows(_ word: String) -> Bool {
      guard word.unicodeScalars.first?.properties.isIdeographic == true else {
        return !Cloze.Form.denials.contains(word) && words.contains(word)
          || Cloze.Form.particles.contains(word)
          || Cloze.Form.qualifiers.contains(word)
          || scales.contains(word)
      }
      // Cut into parts of two ideographs and more that the sentence has, and qualifiers.
      let word = Array(word)
      var reachable: Set<Int> = [0]
      for start in word.indices where reachable.contains(start) {
        for end in (start + 1)...word.count {
          let part = Array(word[start..<end])
          let text = String(part)
          // 非常 and 特别 deny nothing.
          let qualifies = Cloze.Form.qualifiers.contains(text)
          if !qualifies, Denial.isIn(text) { continue }
          if qualifies || Cloze.Form.particles.contains(text) || scales.contains(text)
            || part.count > 1 && letters.contains(part)
          {
            reachable.insert(end)
          }
        }
      }
      return reachable.contains(word.count)
    }
  }

  /// What denies a word that stands beside it: before one 别, 莫, 勿 and 反 do so too.
  private static let denials = Denial.ideographs + ["别", "莫", "勿", "反"] + Denial.words

  /// Words that say nothing else of what they stand beside.
  private static let qualifiers: Set<String> = [
    "每次", "每层", "每个", "每一", "每", "各层", "各个", "各自", "各", "所有", "全部",
    "整个", "整体", "全体", "一个", "一种", "某个", "某种", "这个", "那个", "这种", "该",
    "其", "它", "它的", "自己", "自身", "本身", "当前", "对应", "相应", "具体", "直接",
    "一般", "通常", "往往", "会", "能", "可以", "要", "去", "来", "就", "就是", "都", "也",
    "时", "时候", "的话", "值", "程度", "情况", "问题", "本来", "上",
    "最", "很", "更", "更加", "非常", "十分", "特别", "比较", "相对", "极", "极其", "越来越",
    "most", "more", "rather", "quite", "really", "highly", "very",
    "each", "every", "all", "own", "whole", "entire", "same", "single", "one", "some",
    "usual", "usually", "respective", "corresponding", "current", "simply", "just",
    "this", "that", "these", "those", "s", "his", "her",
    "be", "been", "being", "will", "can", "for", "at", "as", "so", "then",
  ]

  /// What some words that have a degree are measured in: 最近 implies 距离, so 距离最近 says no
  /// more. No rule tells which word goes with which; these are those that the shipped blanks need.
  private struct Scale {
    /// The words: Latin ones whole, Han ones at the end of a wording.
    var degrees: [String]
    /// What is more or less of it.
    var measures: [String]

    /// The measures of some wordings; none for words without a degree.
    static func all(of wordings: [String]) -> Set<String> {
      let words = wordings.flatMap { Cloze.Form.words(of: $0) }
      return Set(
        known.filter { scale in words.contains { scale.isNamed(by: $0) } }.flatMap(\.measures)
      )
    }

    private func isNamed(by word: String) -> Bool {
      degrees.contains { $0.allSatisfy(\.isASCII) ? word == $0 : word.hasSuffix($0) }
    }

    private static let known = [
      Scale(
        degrees: [
          "最近", "接近", "相近", "靠近", "最像", "相似",
          "near", "nearer", "nearest", "close", "closer", "closest", "similar", "alike",
        ],
        measures: [
          "距离", "相似度", "相似性", "夹角", "余弦", "语义",
          "distance", "similarity", "angle", "cosine",
        ]
      ),
      Scale(
        degrees: ["稀疏", "稠密", "sparse", "dense"],
        measures: ["数据", "样本", "标签", "data", "samples"]
      ),
      Scale(degrees: ["活跃", "active"], measures: ["行为", "点击", "behaviour", "clicks"]),
      Scale(degrees: ["稳定", "stable", "unstable"], measures: ["数值", "numerically", "numbers"]),
      Scale(degrees: ["多久", "越久", "越长"], measures: ["时间", "时长", "time"]),
    ]
  }

  /// The letters that a Latin word may go on for: `generali*` with "sation".
  private static let longestEnding = 7

  /// Whether a text is at least half of another one, and what the other has beside it denies
  /// nothing: 稳定 is no half of 不稳定.
  private static func isPart(_ part: String, of whole: String) -> Bool {
    guard let place = whole.firstRange(of: part), 2 * part.count >= whole.count else {
      return false
    }
    let before = whole[..<place.lowerBound]
    // 不是, 没有 and 并非 deny as 不 does; a Latin letter may end another word.
    return !negators.contains {
      $0.allSatisfy(\.isASCII) ? before.hasSuffix($0) : before.contains($0)
    }
  }

  private static let negators = Denial.ideographs + ["un", "in", "non", "not", "no", "dis"]

  /// Whether a Latin word of at least six letters differs by one letter at most.
  private static func isNear(_ typed: String, _ wording: String) -> Bool {
    guard wording.count >= 6, wording.allSatisfy(\.isASCII), typed.allSatisfy(\.isASCII),
      !negators.contains(where: { typed == $0 + wording || wording == $0 + typed })
    else { return false }
    return EditDistance.between(Array(typed), Array(wording), limit: 1) != nil
  }

  /// A text folded without the particles at its ends: 最像的 is 最像, "the tower" is "tower".
  private static func core(of text: String) -> String {
    var words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    while let first = words.first, particles.contains(first) { words.removeFirst() }
    while let last = words.last, particles.contains(last) { words.removeLast() }
    var core = folded(words.joined())
    while core.count > 1, let first = core.first, particles.contains(String(first)),
      !first.isASCII
    { core.removeFirst() }
    while core.count > 1, let last = core.last, particles.contains(String(last)), !last.isASCII {
      core.removeLast()
    }
    return core
  }

  private static let particles: Set<String> = [
    "的", "了", "地", "得", "着", "是", "在", "用", "靠", "把", "个", "这", "那", "些",
    "a", "an", "the", "of", "to", "by", "in", "on", "is", "are", "it", "its", "their", "using",
    "with", "from",
  ]

  /// Letters, digits and comparing signs alone, in lower case, full-width forms made plain.
  private static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in text.lowercased().unicodeScalars {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      let plain = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      let character = Character(plain)
      if character.isLetter || character.isNumber || "<>≤≥".contains(character) {
        folded.append(character.lowercased())
      }
    }
    return folded
  }
}
