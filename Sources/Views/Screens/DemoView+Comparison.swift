import Demos
import Screen
import Tutor
import Wording

extension DemoView {
  /// With what the step on the screen is compared, the dials that stand otherwise; nil where
  /// nothing is kept, or the step shows nothing that can stand beside it.
  static func comparison(_ walk: DemoWalk, _ language: Language) -> String? {
    guard let kept = walk.kept, walk.canCompare else { return nil }
    let dials = walk.card.dials.compactMap { dial -> String? in
      let (before, now) = (kept.settings.values[dial.id] ?? dial.initial, walk.value(of: dial))
      guard before != now else { return nil }
      return Phrase.turned(dial.title, from: dial.shown(before), to: dial.shown(now))[language]
    }
    guard !dials.isEmpty else { return Phrase.comparedWithItself[language] }
    guard let step = kept.step(walk.stepCard.id) else { return Phrase.keptStopsBefore[language] }
    let compared = Phrase.compared(dials)[language]
    guard step.isUnderWay, let progress = step.progress else { return compared }
    return compared + (language == .en ? " " : "") + Phrase.keptStopped(progress)[language]
  }
}

extension Dial {
  /// Up to how many picks are called by their names.
  private static let namedPicks = 1

  /// A value as the dial shows it.
  func shown(_ value: DialValue) -> Bilingual {
    switch (kind, value) {
    case (.number(_, _, _, let digits), .number(let number)):
      let text = NumberFormat.fixed(number, fractionDigits: digits)
      return Bilingual(zh: text, en: text)
    case (.choice(let options, _), .choice(let id)):
      return options.first { $0.id == id }?.title ?? Bilingual(zh: id, en: id)
    case (.picks(let options, _), .picks(let ids)):
      let titles = options.filter { ids.contains($0.id) }.map(\.title)
      guard titles.count <= Self.namedPicks else { return Phrase.picked(titles.count) }
      return titles.isEmpty
        ? Phrase.picked(0)
        : Bilingual(
          zh: titles.map(\.zh).joined(separator: "、"),
          en: titles.map(\.en).joined(separator: ", ")
        )
    default: return Bilingual(zh: value.text, en: value.text)
    }
  }
}
