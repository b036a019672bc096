import Recommender
import Wording

extension ItemCFWalk {
  /// The session that the demo is about, the world in figures, and all that happened in it.
  func logStep(_ world: ItemCFWorld) -> DemoStep {
    let log = world.interactions
    var rows: [Table.Row] = []
    for user in log.users.names.indices.map(UserIndex.init) where rows.count < Self.logRows {
      rows += log.history(of: user).map { entry in
        Table.Row(
          values: [.text(world.name(user)), .text(world.name(entry.item))]
            + (world.hasTimes ? [.time(entry.time)] : []),
          isFocus: entry.item == world.anchor || entry.item == world.companion,
          group: user.value
        )
      }
    }
    return DemoStep(
      id: ItemCFStepID.log.rawValue,
      exhibits: [
        Exhibit(
          id: "session",
          title: sessionTitle(world),
          content: .table(sessionTable(world))
        ),
        Exhibit(
          id: "world",
          title: Bilingual(zh: "这份日志", en: "The log in figures"),
          content: .facts(facts(world))
        ),
        Exhibit(
          id: "log",
          title: Bilingual(zh: "全部点击", en: "All clicks"),
          content: .table(
            Table(
              columns: [
                Table.Column(id: "user", title: Bilingual(zh: "用户", en: "User")),
                Table.Column(id: "item", title: world.itemTitle),
              ] + (world.hasTimes ? [Self.timeColumn] : []),
              rows: Array(rows.prefix(Self.logRows))
            )
          )
        ),
      ],
      remark: remark(world)
    )
  }

  private func remark(_ world: ItemCFWorld) -> Bilingual {
    let anchor = world.quoted(world.anchor)
    return Bilingual(
      zh: "我们跟着\(anchor.zh)走：谁是它的邻居？"
        + (world.hasTimes ? "" : "文件没有时间列，先后以行的顺序为准。"),
      en: "We follow \(anchor.en): which are its neighbours?"
        + (world.hasTimes
          ? "" : " The file has no times, so the order of its rows stands for them.")
    )
  }

  private func sessionTitle(_ world: ItemCFWorld) -> Bilingual {
    let user = world.name(world.sessionUser)
    guard world.hasTimes else {
      return Bilingual(
        zh: HanLatinSpacing.spaced("\(user.zh)在它前后点的"),
        en: "What \(user.en) clicked around it"
      )
    }
    return Bilingual(
      zh: HanLatinSpacing.spaced("\(user.zh)的一次会话"),
      en: "One session of \(user.en)"
    )
  }

  /// A file may hold millions of rows; a log that is read ends here.
  private static let logRows = 1000

  static let timeColumn = Table.Column(id: "time", title: Bilingual(zh: "时间", en: "Time"))

  private func facts(_ world: ItemCFWorld) -> [Fact] {
    let log = world.interactions
    let hit = world.quoted(world.blockbuster)
    return [
      Fact(
        id: "users",
        title: Bilingual(zh: "用户", en: "users"),
        value: .number(Double(log.users.count), fractionDigits: 0)
      ),
      Fact(
        id: "items",
        title: world.itemNoun,
        value: .number(Double(log.items.count), fractionDigits: 0)
      ),
      Fact(
        id: "clicks",
        title: Bilingual(zh: "点击", en: "clicks"),
        value: .number(Double(log.count), fractionDigits: 0)
      ),
      Fact(
        id: "blockbuster-users",
        title: Bilingual(zh: "点过\(hit.zh)的", en: "clicked \(hit.en)"),
        value: .number(Double(world.likes.popularity(of: world.blockbuster)), fractionDigits: 0)
      ),
    ]
  }

  /// The clicks of one user around the anchor, until a pause of more than eight hours.
  private func sessionTable(_ world: ItemCFWorld) -> Table {
    let gap = Table.Column(
      id: "gap-minutes",
      title: Bilingual(zh: "间隔（分钟）", en: "Gap in minutes")
    )
    return Table(
      columns: [Table.Column(id: "item", title: world.itemTitle)]
        + (world.hasTimes ? [Self.timeColumn, gap] : []),
      rows: sessionRows(world)
    )
  }

  private func sessionRows(_ world: ItemCFWorld) -> [Table.Row] {
    let history = world.likedHistory(of: world.sessionUser)
    guard let middle = history.firstIndex(where: { $0.item == world.anchor }) else { return [] }
    var first = middle
    while first > 0, history[first].time - history[first - 1].time <= Self.pause { first -= 1 }
    var last = middle
    while last + 1 < history.count, history[last + 1].time - history[last].time <= Self.pause {
      last += 1
    }
    first = max(first, middle - 4)
    last = min(last, first + 7)
    let seconds = history[first...last].map { $0.time - history[middle].time }
    // To a tenth of a minute, and in whole ones where all are whole.
    let digits = seconds.allSatisfy { $0 % 60 == 0 } ? 0 : 1
    return zip(history[first...last], seconds).map { entry, seconds in
      let minutes = (Double(seconds) / 6).rounded() / 10 + 0
      return Table.Row(
        values: [.text(world.name(entry.item))]
          + (world.hasTimes ? [.time(entry.time), .number(minutes, fractionDigits: digits)] : []),
        isFocus: entry.item == world.anchor || entry.item == world.companion
      )
    }
  }

  private static let pause = 8 * 3600
}
