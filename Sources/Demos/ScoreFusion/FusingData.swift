import Wording

/// A user's file with scores on it, ready to be walked as often as a dial is turned.
public struct FusingData: PreparedData {
  /// The demo's card without what is said of its own shop only; weights are called as the labels.
  public let card: DemoCard
  private let world: FusingWorld
  private let shelf = FusingShelf()

  init(card: DemoCard, reading data: DemoData) throws(DemoError) {
    world = try FusingFile.world(MultiTaskFile(reading: data, takesLosses: false), of: data)
    var card = card.forUserData
    card.dials.removeAll { $0.id == FusingDials.ID.clickbait }
    if world.goals.count < 3 { card.dials.removeAll { $0.id == FusingDials.ID.weights[1] } }
    let (first, last) = (world.goals[0], world.goals[world.goals.count - 1])
    let names = [
      FusingDials.ID.weights[0]: [first], FusingDials.ID.weights[2]: [last],
      FusingDials.ID.weights[1]: Array(world.goals.dropFirst().dropLast()),
    ]
    for (id, goals) in names {
      guard let place = card.dials.firstIndex(where: { $0.id == id }) else { continue }
      card.dials[place].title = Bilingual(
        zh: HanLatinSpacing.spaced("\(goals.map(\.zh).joined(separator: "、"))权重"),
        en: "Weight of \(goals.map(\.en).joined(separator: ", "))"
      )
    }
    if let place = card.dials.firstIndex(where: { $0.id == FusingDials.ID.value }) {
      card.dials[place].title = Bilingual(
        zh: HanLatinSpacing.spaced("一次\(last.zh)值几次\(first.zh)"),
        en: "Value of a \(last.en)"
      )
    }
    if let place = card.steps.firstIndex(where: { $0.id == FusingStep.page.rawValue }) {
      card.steps[place].caption = Bilingual(
        zh: HanLatinSpacing.spaced(
          "留出来的行里候选最多的一页，排出前十。名次旁边：与只按\(first.zh)排序相比的升降；名字后面是后来真发生的。"
        ),
        en:
          "Of the rows held out the longest page, its first ten. Beside a rank: how it moved against ranking by "
          + "\(first.en) alone; behind a name: what came true."
      )
    }
    for place in card.steps.indices {
      guard let step = FusingStep(rawValue: card.steps[place].id) else { continue }
      card.steps[place].explanation = step.explanationOfFiles
    }
    self.card = card
  }

  /// Prepares a walk; of the seed comes the search alone.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> FusingRun {
    FusingRun(
      dials: FusingDials(try card.resolved(settings)),
      source: .file(world),
      shelf: shelf,
      seed: seed
    )
  }
}
