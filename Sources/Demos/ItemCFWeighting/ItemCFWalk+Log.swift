import Recommender
import Wording

extension ItemCFWalk {
  /// The session that the demo is about, the world in figures, and all that happened in it.
  func logStep(_ world: ItemCFWorld) -> DemoStep {
    let log = world.interactions
    let session = Self.session(of: world.sessionUser, in: world)
    var rows: [Table.Row] = []
    for user in log.users.names.indices.map(UserIndex.init) where rows.count < Self.logRows {
      rows += log.history(of: user).map { entry in
        Table.Row(
          values: [.text(world.name(user)), .text(world.name(entry.item)), .time(entry.time)],
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
          title: Bilingual(
            zh: "\(world.name(world.sessionUser).zh)的一次会话",
            en: "One session of \(world.name(world.sessionUser).en)"
          ),
          content: .table(Table(columns: Self.sessionColumns, rows: session))
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
                Table.Column(id: "item", title: Bilingual(zh: "电影", en: "Film")),
                Table.Column(id: "time", title: Bilingual(zh: "时间", en: "Time")),
              ],
              rows: Array(rows.prefix(Self.logRows))
            )
          )
        ),
      ],
      remark: Bilingual(
        zh: "我们跟着《\(world.name(world.anchor).zh)》走：谁是它的邻居？",
        en: "We follow \(world.name(world.anchor).en): which are its neighbours?"
      )
    )
  }

  /// A file may hold millions of rows; a log that is read ends here.
  private static let logRows = 1000

  private static let sessionColumns = [
    Table.Column(id: "item", title: Bilingual(zh: "电影", en: "Film")),
    Table.Column(id: "time", title: Bilingual(zh: "时间", en: "Time")),
    Table.Column(id: "gap-minutes", title: Bilingual(zh: "间隔（分钟）", en: "Gap in minutes")),
  ]

  private func facts(_ world: ItemCFWorld) -> [Fact] {
    let log = world.interactions
    let popularity = log.popularity()
    return [
      Fact(
        id: "users",
        title: Bilingual(zh: "用户", en: "users"),
        value: .number(Double(log.users.count), fractionDigits: 0)
      ),
      Fact(
        id: "items",
        title: Bilingual(zh: "电影", en: "films"),
        value: .number(Double(log.items.count), fractionDigits: 0)
      ),
      Fact(
        id: "clicks",
        title: Bilingual(zh: "点击", en: "clicks"),
        value: .number(Double(log.count), fractionDigits: 0)
      ),
      Fact(
        id: "blockbuster-users",
        title: Bilingual(
          zh: "点过《\(world.name(world.blockbuster).zh)》的",
          en: "clicked \(world.name(world.blockbuster).en)"
        ),
        value: .number(Double(popularity[world.blockbuster.value]), fractionDigits: 0)
      ),
    ]
  }

  /// The clicks of one user around the anchor, until a pause of more than eight hours.
  private static func session(of user: UserIndex, in world: ItemCFWorld) -> [Table.Row] {
    let history = Array(world.interactions.history(of: user))
    guard let middle = history.firstIndex(where: { $0.item == world.anchor }) else { return [] }
    var first = middle
    while first > 0, history[first].time - history[first - 1].time <= pause { first -= 1 }
    var last = middle
    while last + 1 < history.count, history[last + 1].time - history[last].time <= pause {
      last += 1
    }
    first = max(first, middle - 4)
    last = min(last, first + 7)
    return (first...last).map { place in
      let entry = history[place]
      return Table.Row(
        values: [
          .text(world.name(entry.item)),
          .time(entry.time),
          .number(Double(entry.time - history[middle].time) / 60, fractionDigits: 0),
        ],
        isFocus: entry.item == world.anchor || entry.item == world.companion
      )
    }
  }

  private static let pause = 8 * 3600
}
