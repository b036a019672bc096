import Recommender
import Wording

extension PenaltyRun {
  /// One session, the curve of popularity, and what the head takes of all clicks.
  func logStep(_ world: PenaltyWorld) -> DemoStep {
    let counts = world.order.map { Double(world.popularity[$0.value]) }
    let total = counts.reduce(0, +)
    let head = counts.prefix(world.longTail.head.count).reduce(0, +) / total
    return DemoStep(
      id: PenaltyStep.log.rawValue,
      exhibits: [
        Exhibit(
          id: "session",
          title: sessionTitle(world),
          content: .table(sessionTable(world))
        ),
        Exhibit(
          id: "popularity",
          title: Bilingual(zh: "热度，从最热的排起", en: "Popularity, the most popular first"),
          content: .curves(popularityCurve(counts))
        ),
        Exhibit(
          id: "world",
          title: Bilingual(zh: "这份日志", en: "The log in figures"),
          content: .facts(facts(world, head: head))
        ),
      ],
      remark: Bilingual(
        zh: "最热的 \(world.longTail.head.count) 个物品（五分之一）占了 \(NumberFormat.percent(head)) 的点击。"
          + heldOut(world).zh,
        en: "The \(world.longTail.head.count) most popular items, a fifth of them, take "
          + "\(NumberFormat.percent(head)) of the clicks. " + heldOut(world).en
      )
    )
  }

  /// How the log is cut.
  private func heldOut(_ world: PenaltyWorld) -> Bilingual {
    guard world.log.isMade else {
      return Bilingual(
        zh: "每人最后喜欢的一个留作考题。",
        en: "The last item that each user liked is held out."
      )
    }
    let share = NumberFormat.percent(HeldOutLog.learntShare)
    return Bilingual(
      zh: "按时间，前 \(share) 用来学，后面的留作考题。",
      en: "The first \(share) by time are learnt from, the rest is held out."
    )
  }

  private func popularityCurve(_ counts: [Double]) -> Curves {
    // A screen has a few dozen columns: of a long list, each rank is so many times the last.
    var places: [Int] = []
    var next = 1.0
    while Int(next) <= counts.count {
      if places.last != Int(next) { places.append(Int(next)) }
      next = counts.count <= Self.wholeCurve ? next + 1 : next * 1.05
    }
    return Curves(
      x: Curves.Axis(
        id: "rank",
        title: Bilingual(zh: "名次", en: "rank"),
        scale: counts.count <= Self.wholeCurve ? .linear : .logarithmic,
        format: .fixed(0)
      ),
      y: Curves.Axis(
        id: "popularity",
        title: Bilingual(zh: "喜欢它的用户数", en: "users who liked it"),
        format: .fixed(0)
      ),
      places: places.map(Double.init),
      series: [
        Curves.Series(
          id: "users",
          title: Bilingual(zh: "用户数", en: "users"),
          values: places.map { counts[$0 - 1] }
        )
      ]
    )
  }

  /// The most ranks that are drawn one by one.
  private static let wholeCurve = 500

  private func facts(_ world: PenaltyWorld, head: Double) -> [Fact] {
    [
      Fact(
        id: "users",
        title: Bilingual(zh: "用户", en: "users"),
        value: .number(Double(world.log.userNames.count), fractionDigits: 0)
      ),
      Fact(
        id: "items",
        title: Bilingual(zh: "有人点的物品", en: "items with clicks"),
        value: .number(Double(world.order.count), fractionDigits: 0)
      ),
      Fact(
        id: "learnt",
        title: Bilingual(zh: "用来学的点击", en: "clicks to learn from"),
        value: .number(Double(world.log.split.train.count), fractionDigits: 0)
      ),
      Fact(
        id: "held-out",
        title: Bilingual(zh: "留作考题的点击", en: "clicks held out"),
        value: .number(Double(world.log.split.test.count), fractionDigits: 0)
      ),
      Fact(
        id: "head-share",
        title: Bilingual(zh: "头部占的点击", en: "share of the head"),
        value: .number(head, fractionDigits: 3)
      ),
    ]
  }

  private func sessionTitle(_ world: PenaltyWorld) -> Bilingual {
    let name = world.log.userNames[world.focusUser.value]
    return world.log.hasTimes
      ? Bilingual(
        zh: HanLatinSpacing.spaced("\(name.zh)最近的一段点击，标出的是头部物品"),
        en: "The latest clicks of \(name.en); marked is what is in the head"
      )
      : Bilingual(
        zh: HanLatinSpacing.spaced("\(name.zh)文件里靠后的点击，标出的是头部物品"),
        en: "The last rows of \(name.en); marked is what is in the head"
      )
  }

  private func sessionTable(_ world: PenaltyWorld) -> Table {
    let history = world.log.split.train.history(of: world.focusUser).filter { $0.value > 0 }
    return Table(
      columns: [
        Table.Column(id: "item", title: Bilingual(zh: "物品", en: "Item")),
        Table.Column(id: "users", title: Bilingual(zh: "热度", en: "Users")),
      ] + (world.log.hasTimes ? [ItemCFWalk.timeColumn] : []),
      rows: history.suffix(Self.clicksShown).map { entry in
        Table.Row(
          values: [
            .text(world.name(entry.item)),
            .number(Double(world.popularity[entry.item.value]), fractionDigits: 0),
          ] + (world.log.hasTimes ? [.time(entry.time)] : []),
          isFocus: !world.longTail.contains(entry.item)
        )
      }
    )
  }

  private static let clicksShown = 4
}
