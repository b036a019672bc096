/// An A/B test that was run: who converted, arm by arm, in the order of a file's rows.
///
/// A row is a user, or one of several of a user where a column says whose it is; a user converted
/// where one of the rows did, and one who was in both arms is left out. A row that does not say
/// whose it is is a user of its own.
public struct ExperimentLog: Hashable, Sendable {
  /// What the arms are called: control, treatment.
  public let names: [String]
  /// Whether each user converted, by arm.
  public let outcomes: [[Bool]]
  /// How many users were in both arms.
  public let crossed: Int

  /// The headers that say which arm, and which arm is the control, in lower case.
  public static let armColumns = [
    "arm", "variant", "group", "bucket", "experiment_group", "test_group", "ab_group", "分组", "实验组",
  ]
  static let controls = ["control", "a", "0", "old", "base", "baseline", "off", "对照", "对照组"]
  /// How many users of each arm count: looks compare equally many of both.
  public var usersPerArm: Int { outcomes.map(\.count).min() ?? 0 }

  /// Reads a table. O(rows).
  ///
  /// - Throws: ``RecommenderError/columnUnknown(name:known:)`` without a column of arms or of
  ///   outcomes, ``RecommenderError/armsNotTwo(column:found:)``,
  ///   ``RecommenderError/armEmpty(line:column:)``, and
  ///   ``RecommenderError/labelTextRefused(line:column:found:)`` for an outcome that is neither 0
  ///   nor 1.
  public init(_ table: RankingTable) throws(RecommenderError) {
    guard let arm = Self.armColumn(among: table.names) else {
      throw .columnUnknown(name: Self.armColumns[0], known: table.names)
    }
    let arms = try table.column(named: arm)
    if let empty = arms.values.firstIndex(where: Self.isBlank) {
      throw .armEmpty(line: arms.lines[empty], column: arms.name)
    }
    guard arms.values.count == 2 else {
      throw .armsNotTwo(column: arms.name, found: Array(arms.values.prefix(5)))
    }
    guard let label = Self.outcomeColumn(among: table.names).flatMap({ RankingLabel($0) }) else {
      throw .columnUnknown(name: OutcomeColumn.gains[0], known: table.names)
    }
    let labels = try label.labels(of: table)
    let control = arms.values.firstIndex { Self.controls.contains($0.lowercased()) } ?? 0
    names = [arms.values[control], arms.values[1 - control]]
    let user = table.columns.first { CSVColumnRole.role(ofHeader: $0.name) == .user }
    // Arms of each user, as bits, and whether one of the rows converted.
    var (seen, converted): ([Int], [Bool]) = ([], [])
    // Which user each value of the column is; none where it is blank.
    var places: [Int?] = Array(repeating: nil, count: user?.values.count ?? 0)
    let blank = user?.values.map(Self.isBlank) ?? []
    for row in 0..<table.count {
      let code = user.map { Int($0.codes[row]) }
      let place = code.flatMap { places[$0] } ?? seen.count
      if place == seen.count {
        seen.append(0)
        converted.append(false)
        if let code, !blank[code] { places[code] = place }
      }
      seen[place] |= Int(arms.codes[row]) == control ? 1 : 2
      if labels[row] > 0 { converted[place] = true }
    }
    crossed = seen.count { $0 == 3 }
    outcomes = [1, 2].map { arm in
      seen.indices.filter { seen[$0] == arm }.map { converted[$0] }
    }
  }

  /// The column that says which arm.
  public static func armColumn(among names: [String]) -> String? {
    armColumns.lazy.compactMap { header in names.first { $0.lowercased() == header } }.first
  }

  /// The column that says whether a user converted: of what more is better of.
  public static func outcomeColumn(among names: [String]) -> String? {
    OutcomeColumn.first(of: OutcomeColumn.gains, among: names)
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  /// The share of all users that converted, both arms taken together; 0 without users.
  public var rate: Double {
    let all = outcomes.reduce(0) { $0 + $1.count }
    let converted = outcomes.reduce(0) { $0 + $1.count { $0 } }
    return all > 0 ? Double(converted) / Double(all) : 0
  }

  /// The share of an arm's users that converted; 0 without users.
  public func rate(of arm: ExperimentArm) -> Double {
    let outcomes = outcomes[arm.rawValue]
    return outcomes.isEmpty ? 0 : Double(outcomes.count { $0 }) / Double(outcomes.count)
  }

  /// Below which ``splitPValue`` says that the arms were not filled as planned.
  public static let leastSplitPValue = 0.001

  /// Whether the arms differ in size more than chance allows (sample ratio mismatch), so that no
  /// figure of the test is to be trusted.
  public var isMismatched: Bool { splitPValue < Self.leastSplitPValue }

  /// What evenly spaced looks see: at look k of K the first k/K of each arm's first
  /// ``usersPerArm`` users. O(users).
  public func course(looks: Int) -> [ExperimentLook] {
    precondition(looks >= 1 && usersPerArm >= looks, "\(looks) looks at \(usersPerArm) users")
    var conversions = [0, 0]
    var seen = 0
    return (1...looks).map { look in
      let until = usersPerArm * look / looks
      for arm in 0..<2 { conversions[arm] += outcomes[arm][seen..<until].count { $0 } }
      seen = until
      return ExperimentLook(usersPerArm: until, conversions: conversions)
    }
  }

  /// The probability that a fair split is as uneven as this one; see ``isMismatched``.
  ///
  /// z = (n₂ − n₁) / √(n₁ + n₂). Source: Fabijan et al., "Diagnosing sample ratio mismatch in
  /// online controlled experiments", KDD 2019, doi:10.1145/3292500.3330722.
  public var splitPValue: Double {
    let counts = outcomes.map { Double($0.count) }
    let all = counts[0] + counts[1]
    guard all > 0 else { return 1 }
    return 2 * NormalDistribution.below(-abs(counts[1] - counts[0]) / all.squareRoot())
  }
}
