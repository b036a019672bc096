import Randomness
import Recommender
import Wording

/// Makes the demo's world: 23 people who click films, for reasons that one can name.
///
/// - Six **fans** click both Wandering Earth films within one evening, among other science fiction.
/// - Eight **drifters** clicked Coco about a year before they clicked The Wandering Earth II: a
///   pair that many users share, and that means nothing.
/// - Eight **others** like other films.
/// - One **binger** clicks nearly everything within two days.
/// - Nearly all of them click Avatar, the **blockbuster**, at some time or other.
///
/// The seed decides who is who, the days, the hours, and what the fans clicked besides.
struct FilmWorldGenerator {
  private var random: SeededGenerator
  private var names: [Bilingual]
  private var log: [Interaction] = []
  private var people: [String: Bilingual] = [:]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    names = random.shuffled(Self.names)
  }

  mutating func world() throws(RecommenderError) -> ItemCFWorld {
    let fan = addFans()
    let drifter = addDrifters()
    addOthers()
    addBinger()
    // A log is written as things happen, so users and films are numbered in order of time.
    log.sort { ($0.time, $0.user, $0.item) < ($1.time, $1.user, $1.item) }
    let interactions = try Interactions(log)
    let films = Dictionary(uniqueKeysWithValues: Film.allCases.map { ($0.rawValue, $0.title) })
    return ItemCFWorld(
      origin: .films,
      likes: Likes(interactions),
      itemNames: interactions.items.names.map { films[$0] ?? Bilingual(zh: $0, en: $0) },
      userNames: interactions.users.names.map { people[$0] ?? Bilingual(zh: $0, en: $0) },
      anchor: Self.index(of: .wanderingEarth2, in: interactions),
      blockbuster: Self.index(of: .avatar, in: interactions),
      companion: Self.index(of: .wanderingEarth, in: interactions),
      drifter: Self.index(of: .coco, in: interactions),
      sessionUser: interactions.user(named: fan) ?? UserIndex(0),
      focusUser: interactions.user(named: drifter) ?? UserIndex(0)
    )
  }

  private static func index(of film: Film, in interactions: Interactions) -> ItemIndex {
    guard let index = interactions.item(named: film.rawValue) else {
      preconditionFailure("everybody's evening is fixed, and \(film.rawValue) is in one")
    }
    return index
  }

  /// Adds the fans, and names the one whose session is shown.
  private mutating func addFans() -> String {
    let evenings: [[Film]] = [
      [.inception, .avatar, .wanderingEarth2, .wanderingEarth, .interstellar],
      [.inception, .avatar, .wanderingEarth2, .wanderingEarth, .interstellar],
      [.inception, .avatar, .wanderingEarth2, .wanderingEarth, .interstellar],
      [.inception, .avatar, .wanderingEarth2, .wanderingEarth, .interstellar],
      [.inception, .avatar, .wanderingEarth2, .wanderingEarth],
      [.wanderingEarth, .wanderingEarth2],
    ]
    var first = ""
    for evening in evenings {
      let user = newPerson()
      if first.isEmpty { first = user }
      let start = moment(day: random.integer(in: 0...90))
      watch(evening, by: user, from: start)
      var besides: [Film] = [.shawshank, .godfather, .farewell, .totoro, .infernalAffairs]
      if !evening.contains(.avatar) { watch([.avatar], by: user, from: away(from: start)) }
      besides = random.sample(random.integer(in: 1...2), of: besides)
      for film in besides { watch([film], by: user, from: away(from: start)) }
    }
    return first
  }

  /// Adds the drifters, and names the one for whom something is recommended.
  private mutating func addDrifters() -> String {
    let drama: [Film] = [.shawshank, .godfather, .farewell]
    var last = ""
    for number in 0..<8 {
      last = newPerson()
      let start = moment(day: random.integer(in: 0...90))
      let yearBefore = start - Self.day * random.integer(in: 340...390)
      watch([.coco, .avatar] + random.sample(2, of: drama), by: last, from: yearBefore)
      watch([.wanderingEarth2], by: last, from: start)
      if number == 0 {
        watch([.spiritedAway], by: last, from: start + Self.hour * random.integer(in: 20...30))
      }
    }
    return last
  }

  private mutating func addOthers() {
    let evenings: [[Film]] = [
      [.infernalAffairs, .avatar, .kungFuHustle],
      [.infernalAffairs, .avatar],
      [.kungFuHustle, .avatar, .totoro],
      [.spiritedAway, .avatar, .totoro],
      [.totoro, .avatar],
      [.godfather, .avatar, .shawshank],
      [.farewell, .avatar, .infernalAffairs],
      [.spiritedAway, .totoro],
    ]
    for evening in evenings {
      watch(evening, by: newPerson(), from: moment(day: random.integer(in: -300...90)))
    }
  }

  private mutating func addBinger() {
    let order: [Film] = [
      .totoro, .godfather, .shawshank, .farewell, .inception, .wanderingEarth2, .kungFuHustle,
      .infernalAffairs, .wanderingEarth, .interstellar, .avatar,
    ]
    let user = newPerson()
    var time = moment(day: random.integer(in: 0...90))
    for film in order {
      click(film, by: user, at: time)
      time += Self.minute * random.integer(in: 60...180)
    }
  }

  private mutating func newPerson() -> String {
    let name = names.removeLast()
    people[name.en] = name
    return name.en
  }

  /// Clicks one film after the other, 20 to 100 minutes apart.
  private mutating func watch(_ films: [Film], by user: String, from start: Int) {
    var time = start
    for film in films {
      click(film, by: user, at: time)
      time += Self.minute * random.integer(in: 20...100)
    }
  }

  private mutating func click(_ film: Film, by user: String, at time: Int) {
    log.append(Interaction(user: user, item: film.rawValue, time: time))
  }

  /// An evening, counted from 15 January 2024.
  private mutating func moment(day: Int) -> Int {
    1_705_276_800 + Self.day * day + Self.minute * random.integer(in: 17 * 60...21 * 60)
  }

  /// An evening some months before or after another.
  private mutating func away(from time: Int) -> Int {
    time + Self.day * random.integer(in: 60...200) * (random.chance(0.5) ? 1 : -1)
  }

  private static let minute = 60
  private static let hour = 3600
  private static let day = 86_400

  private static let names = [
    Bilingual(zh: "林晓", en: "Lin"), Bilingual(zh: "阿杰", en: "Jie"),
    Bilingual(zh: "思远", en: "Siyuan"), Bilingual(zh: "美玲", en: "Meiling"),
    Bilingual(zh: "大卫", en: "David"), Bilingual(zh: "安娜", en: "Anna"),
    Bilingual(zh: "子涵", en: "Zihan"), Bilingual(zh: "小雨", en: "Yu"),
    Bilingual(zh: "志强", en: "Zhiqiang"), Bilingual(zh: "露西", en: "Lucy"),
    Bilingual(zh: "佳怡", en: "Jiayi"), Bilingual(zh: "明轩", en: "Mingxuan"),
    Bilingual(zh: "汤姆", en: "Tom"), Bilingual(zh: "雪儿", en: "Xue"),
    Bilingual(zh: "晓梅", en: "Xiaomei"), Bilingual(zh: "建国", en: "Jianguo"),
    Bilingual(zh: "诗雅", en: "Shiya"), Bilingual(zh: "马可", en: "Marco"),
    Bilingual(zh: "若曦", en: "Ruoxi"), Bilingual(zh: "天宇", en: "Tianyu"),
    Bilingual(zh: "海伦", en: "Helen"), Bilingual(zh: "文博", en: "Wenbo"),
    Bilingual(zh: "欣然", en: "Xinran"),
  ]
}
