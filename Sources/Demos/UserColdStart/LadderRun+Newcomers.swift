import Recommender
import Wording

extension LadderRun {
  /// Whom the walk follows, and what the groups lean to.
  func newcomersStep(_ world: LadderWorld) -> DemoStep {
    let isMade = world.log.isMade
    let groups =
      isMade
      ? [
        Exhibit(
          id: "groups",
          title: Bilingual(
            zh: "每个人群最爱的主题，和全站比",
            en: "What each group likes most, compared with everyone"
          ),
          content: .table(groupsTable(world))
        )
      ] : world.log.people.hasGroups ? [sizesExhibit(world)] : []
    return DemoStep(
      id: LadderStep.newcomers.rawValue,
      exhibits: groups + [
        Exhibit(
          id: "newcomer",
          title: Bilingual(
            zh: "要跟着看的新用户：\(world.focusName.zh)",
            en: "The newcomer to follow: \(world.focusName.en)"
          ),
          content: .facts(focusFacts(world))
        ),
        Exhibit(
          id: "world",
          title: Bilingual(zh: "这份日志", en: "The log in figures"),
          content: .facts(worldFacts(world))
        ),
      ],
      remark: isMade ? newcomerRemark(world) : nil
    )
  }

  private func newcomerRemark(_ world: LadderWorld) -> Bilingual? {
    guard let group = world.focus.group else { return nil }
    let (name, taste) = (world.focusName, tasteText(world.focus))
    return Bilingual(
      zh: "\(name.zh)注册时只填了：\(group.title.zh)。真正的口味（\(taste.zh)）谁也不知道。",
      en: "\(name.en) registered no more than: \(group.title.en). The true taste, \(taste.en), "
        + "nobody knows."
    )
  }

  private func tasteText(_ newcomer: LadderNewcomer) -> Bilingual {
    Bilingual(
      zh: newcomer.taste.map(\.title.zh).joined(separator: "、"),
      en: newcomer.taste.map(\.title.en).joined(separator: ", ")
    )
  }

  private func focusFacts(_ world: LadderWorld) -> [Fact] {
    var facts: [Fact] = []
    if let title = world.focus.groupTitle {
      facts.append(
        Fact(
          id: "group",
          title: Bilingual(zh: "注册信息", en: "registered"),
          value: .text(title)
        )
      )
    }
    if world.log.isMade {
      facts.append(
        Fact(
          id: "taste",
          title: Bilingual(zh: "真正的口味", en: "true taste"),
          value: .text(tasteText(world.focus))
        )
      )
    }
    facts += [
      Fact(
        id: "clicks",
        title: Bilingual(zh: "会逐次给出的点击", en: "clicks given away"),
        value: .number(Double(world.focus.clicks.count), fractionDigits: 0)
      ),
      Fact(
        id: "held-out",
        title: Bilingual(zh: "留作考题的点击", en: "clicks held out"),
        value: .number(Double(world.focus.targets.count), fractionDigits: 0)
      ),
    ]
    return facts
  }

  private func worldFacts(_ world: LadderWorld) -> [Fact] {
    let users = world.likes.interactions.users.count
    let known = (0..<users).count { world.likes.activity(of: UserIndex($0)) > 0 }
    return [
      Fact(
        id: "known",
        title: Bilingual(zh: "老用户", en: "known users"),
        value: .number(Double(known), fractionDigits: 0)
      ),
      Fact(
        id: "newcomers",
        title: Bilingual(zh: "新用户", en: "newcomers"),
        value: .number(Double(world.newcomers.count), fractionDigits: 0)
      ),
      Fact(
        id: "items",
        title: Bilingual(zh: "物品", en: "items"),
        value: .number(Double(world.log.itemNames.count), fractionDigits: 0)
      ),
      Fact(
        id: "learnt",
        title: Bilingual(zh: "用来学的点击", en: "clicks to learn from"),
        value: .number(Double(world.likes.count), fractionDigits: 0)
      ),
    ]
  }

  /// The largest groups of a user's log, and how many known users and newcomers each has.
  private func sizesExhibit(_ world: LadderWorld) -> Exhibit {
    let (people, users) = (world.log.people, world.likes.interactions.users.count)
    var sizes: [Bilingual: (known: Int, new: Int)] = [:]
    for user in 0..<users where world.likes.activity(of: UserIndex(user)) > 0 {
      if let title = people.titles[user] { sizes[title, default: (0, 0)].known += 1 }
    }
    for newcomer in world.newcomers {
      if let title = newcomer.groupTitle { sizes[title, default: (0, 0)].new += 1 }
    }
    let largest = sizes.sorted { ($1.value.known, $0.key.en) < ($0.value.known, $1.key.en) }
    let columns = people.attributes
    return Exhibit(
      id: "groups",
      title: Bilingual(
        zh: HanLatinSpacing.spaced("按 \(columns.joined(separator: "、"))分的人群"),
        en: "Groups by \(columns.joined(separator: ", "))"
      ),
      content: .table(
        Table(
          columns: [
            Table.Column(id: "group", title: Bilingual(zh: "人群", en: "Group")),
            Table.Column(id: "users", title: Bilingual(zh: "老用户", en: "Known users")),
            Table.Column(id: "newcomers", title: Bilingual(zh: "新用户", en: "Newcomers")),
          ],
          rows: largest.prefix(Self.groupsShown).map { title, size in
            Table.Row(
              values: [
                .text(title), .number(Double(size.known), fractionDigits: 0),
                .number(Double(size.new), fractionDigits: 0),
              ],
              isFocus: title == world.focus.groupTitle
            )
          }
        )
      )
    )
  }

  /// How many groups of a user's log are listed.
  private static let groupsShown = 8

  /// The topic of each group whose share of the group's clicks is most above everyone's.
  private func groupsTable(_ world: LadderWorld) -> Table {
    let all = TopicShares(world) { _ in true }
    let rows = PersonGroup.all.map { group in
      let shares = TopicShares(world) { $0 == group }
      let topic = LadderWorld.topics.max { shares[$0] - all[$0] < shares[$1] - all[$1] }
      return (group, shares, topic ?? LadderWorld.topics[0])
    }
    return Table(
      columns: [
        Table.Column(id: "group", title: Bilingual(zh: "人群", en: "Group")),
        Table.Column(id: "users", title: Bilingual(zh: "老用户", en: "Known users")),
        Table.Column(id: "topic", title: Bilingual(zh: "偏爱", en: "Leans to")),
        Table.Column(id: "share", title: Bilingual(zh: "占点击", en: "Of its clicks")),
        Table.Column(id: "overall", title: Bilingual(zh: "全站", en: "Everyone")),
      ],
      rows: rows.map { group, shares, topic in
        Table.Row(
          values: [
            .text(group.title), .number(Double(shares.users), fractionDigits: 0),
            .text(topic.title), .number(shares[topic], fractionDigits: 3),
            .number(all[topic], fractionDigits: 3),
          ],
          isFocus: group == world.focus.group
        )
      }
    )
  }
}
