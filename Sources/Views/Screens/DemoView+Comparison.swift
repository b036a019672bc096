import Demos
import Screen
import Tutor
import Wording

extension DemoView {
  /// With what the present settings are compared: the dials that stand otherwise, and of the step's
  /// leading measure how its ends compare under both; nil where nothing is kept.
  static func comparison(_ walk: DemoWalk, _ language: Language) -> String? {
    guard let kept = walk.kept else { return nil }
    let dials = walk.card.dials.compactMap { dial -> String? in
      let (before, now) = (kept.settings.values[dial.id] ?? dial.initial, walk.value(of: dial))
      guard before != now else { return nil }
      return Phrase.turned(dial.title, from: dial.shown(before), to: dial.shown(now))[language]
    }
    guard !dials.isEmpty else { return Phrase.comparedWithItself[language] }
    let ends = walk.step.flatMap { step in
      step.exhibits.lazy.compactMap { exhibit -> (Double, Double)? in
        guard case .profile(let now) = exhibit.content,
          case .profile(let before)? = kept.exhibit(exhibit.id, of: step.id)?.content
        else { return nil }
        return (before.endRatio, now.endRatio)
      }
      .first
    }
    let ratios = ends.map { Phrase.endRatios(before: $0.0, now: $0.1)[language] } ?? ""
    return Phrase.compared(dials)[language] + ratios
  }
}

extension Dial {
  /// A value as the dial shows it.
  func shown(_ value: DialValue) -> Bilingual {
    switch (kind, value) {
    case (.number(_, _, _, let digits), .number(let number)):
      let text = NumberFormat.fixed(number, fractionDigits: digits)
      return Bilingual(zh: text, en: text)
    case (.choice(let options, _), .choice(let id)):
      return options.first { $0.id == id }?.title ?? Bilingual(zh: id, en: id)
    default: return Bilingual(zh: value.text, en: value.text)
    }
  }
}

extension Profile {
  /// The leading measure of the first row against that of the last.
  fileprivate var endRatio: Double {
    let values = values(of: leading)
    return (values.first ?? .nan) / (values.last ?? .nan)
  }
}
