import Demos
public import Wording

/// A walkthrough as plain text, for a pipe, a file or a screen reader.
///
/// Columns stand below their headings; how wide a text is in a terminal, a measure says that is
/// handed in.
public struct PlainWalkthrough {
  let language: Language
  let isASCII: Bool
  private let columns: (String) -> Int

  /// Creates a renderer.
  ///
  /// - Parameters:
  ///   - language: The language of all texts.
  ///   - isASCII: Whether all signs beyond ASCII are left out but those of the texts.
  ///   - columns: How many columns of a terminal a text takes.
  public init(language: Language, isASCII: Bool = false, columns: @escaping (String) -> Int) {
    self.language = language
    self.isASCII = isASCII
    self.columns = columns
  }

  private static let or = Bilingual(zh: "或", en: " or ")
  private static let alike = Bilingual(zh: "，分不出是哪个", en: ", which this run cannot tell apart")
  private static let fails = Bilingual(zh: "不成立的情形：", en: "Where that fails: ")

  /// The walkthrough, lines separated by `\n`, without one at the end.
  public func text(of walkthrough: Walkthrough) -> String {
    let card = walkthrough.card
    // The claim and the predictions are about the demo's own world.
    let isOwnWorld = walkthrough.dataName == nil
    let asked = DemoSettings(values: walkthrough.settings.values)
    var lines = [card.title[language]]
    if isOwnWorld {
      lines += [card.claim[language], "\(Self.fails[language])\(card.failsWhen[language])"]
    }
    lines += ["", walkthrough.replay]
    for step in walkthrough.steps {
      let number = (card.steps.firstIndex { $0.id == step.id } ?? 0) + 1
      let stepCard = card.steps.first { $0.id == step.id }
      lines += ["", "\(number)/\(card.steps.count)  \(stepCard?.title[language] ?? step.id)"]
      if let caption = stepCard?.caption[language] { lines.append(caption) }
      for prediction in card.predictions
      where isOwnWorld && prediction.step == step.id
        && prediction.isOpen(under: asked, dials: card.dials)
      {
        lines += ["", "? \(prediction.asks[language])"]
        let outcome = step.outcome[prediction.id]
        if let choice = prediction.choices.first(where: { $0.id == outcome }) {
          lines.append("= \(choice.text[language])")
        } else if let tied = step.tied[prediction.id] {
          let names = tied.compactMap { id in
            prediction.choices.first { $0.id == id }?.text[language]
          }
          let said = names.joined(separator: Self.or[language]) + Self.alike[language]
          lines.append("= " + (language == .zh ? HanLatinSpacing.spaced(said) : said))
        }
      }
      for exhibit in step.exhibits {
        lines.append("")
        if let title = exhibit.title?[language] { lines.append("  \(title)") }
        lines += self.lines(of: exhibit.content).map { "  \($0)" }
      }
      if let remark = step.remark?[language] { lines += ["", remark] }
    }
    return lines.joined(separator: "\n")
  }

  private func lines(of content: Exhibit.Content) -> [String] {
    switch content {
    case .table(let table): lines(of: table)
    case .bars(let bars): lines(of: bars)
    case .ranking(let ranking): lines(of: ranking)
    case .facts(let facts): lines(of: facts)
    case .profile(let profile): lines(of: profile)
    case .curves(let curves): lines(of: curves)
    case .grid(let grid): lines(of: grid)
    }
  }

  private func lines(of bars: Bars) -> [String] {
    let numbers = aligned(bars.bars.map { fixed($0.value, bars.fractionDigits) })
    let most =
      bars.whole
      ?? bars.bars.map { max(abs($0.value), abs($0.before ?? 0)) }.filter(\.isFinite).max()
    let rows = zip(bars.bars, numbers).map { bar, number in
      let share =
        most.map { $0 > 0 && bar.value.isFinite ? min(1, abs(bar.value) / $0) : 0 } ?? 0
      let filled = Int((share * Double(Self.barLength)).rounded())
      // What is below 0 has another ink.
      let ink = bar.value < 0 ? (isASCII ? "-" : "▒") : (isASCII ? "#" : "█")
      let picture =
        String(repeating: ink, count: filled)
        + String(repeating: isASCII ? "." : "·", count: Self.barLength - filled)
      let note = bar.note.map { " (\($0[language]))" } ?? ""
      return mark(bar.isFocus) + "\(number)  \(picture)  \(bar.label[language])\(note)"
    }
    return [bars.measure[language]] + rows
  }

  static let barLength = 20

  private func lines(of ranking: Ranking) -> [String] {
    let moves = ranking.entries.contains { $0.rankBefore != nil }
    let ranks = aligned(ranking.entries.indices.map { String($0 + 1) })
    let before = aligned(ranking.entries.map { $0.rankBefore.map { String($0) } ?? "-" })
    let digits = ranking.fractionDigits
    // Scores and the shares below them stand in one column.
    var numbers = aligned(
      ranking.entries.flatMap { entry in
        [ranking.text(of: entry.score)] + entry.contributions.map { fixed($0.value, digits) }
      }
    )[...]
    let arrow = isASCII ? "->" : "→"
    var lines = [ranking.measure[language]]
    for (place, entry) in ranking.entries.enumerated() {
      let rank = moves ? "\(before[place]) \(arrow) \(ranks[place])" : ranks[place]
      let score = numbers.popFirst() ?? ""
      lines.append(mark(entry.isFocus) + "\(rank)  \(score)  \(entry.label[language])")
      let indent = String(repeating: " ", count: columns(rank) + 4)
      for contribution in entry.contributions {
        lines.append("\(indent)\(numbers.popFirst() ?? "")  \(contribution.label[language])")
      }
    }
    return lines
  }

  private func lines(of facts: [Fact]) -> [String] {
    let values = aligned(facts.map { $0.value.text(in: language) })
    return zip(facts, values).map { fact, value in "  \(value)  \(fact.title[language])" }
  }

  func mark(_ isFocus: Bool) -> String { isFocus ? "* " : "  " }

  private func fixed(_ number: Double, _ digits: Int) -> String {
    NumberFormat.fixed(number, fractionDigits: digits)
  }

  /// Texts made as wide as the widest, with space before them, or behind where they stand at the
  /// left.
  func aligned(_ texts: [String], isLeading: Bool = false) -> [String] {
    let widths = texts.map(columns)
    let widest = widths.max() ?? 0
    return zip(texts, widths).map { text, width in
      let space = String(repeating: " ", count: widest - width)
      return isLeading ? text + space : space + text
    }
  }
}
