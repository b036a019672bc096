public import Wording

/// What an author writes for short items about a point, beside what is drawn from the point itself.
public struct PointQuiz: Codable, Hashable, Sendable {
  /// What a short item asks where the probe makes sense only after an answer; or nil.
  public var asks: Bilingual?
  /// Words of the statement that may be taken out.
  public var blanks: [Blank]
  /// Claims to be called true or false.
  public var claims: [Claim]
  /// Whether the claims are about things that are easily confused, so that all of them are asked
  /// one right after the other.
  public var asksClaimsTogether: Bool
  /// Things that the claims tell apart and people take for one another, or none.
  public var rivals: [Rival]
  /// What has an order, or nil.
  public var order: Order?
  /// A table that compares, or nil.
  public var table: Table?
  /// Points that this one is easily confused with.
  public var confusedWith: [PointReference]
  /// Points whose statements answer what is asked as well, so that no choice shows them beside it.
  public var alsoAnsweredBy: [PointReference]

  /// Nothing.
  public static let none = PointQuiz()

  /// Creates what is written about a point.
  public init(
    asks: Bilingual? = nil,
    blanks: [Blank] = [],
    claims: [Claim] = [],
    asksClaimsTogether: Bool = false,
    rivals: [Rival] = [],
    order: Order? = nil,
    table: Table? = nil,
    confusedWith: [PointReference] = [],
    alsoAnsweredBy: [PointReference] = []
  ) {
    self.asks = asks
    self.blanks = blanks
    self.claims = claims
    self.asksClaimsTogether = asksClaimsTogether
    self.rivals = rivals
    self.order = order
    self.table = table
    self.confusedWith = confusedWith
    self.alsoAnsweredBy = alsoAnsweredBy
  }
}

extension PointQuiz {
  /// A claim in a right and in a wrong form, of which one is shown.
  public struct Claim: Codable, Hashable, Sendable {
    /// What is true.
    public var right: Bilingual
    /// What is false, as people say it who have got it wrong.
    public var wrong: Bilingual
    /// Why.
    public var because: Bilingual

    /// Creates a claim.
    public init(right: Bilingual, wrong: Bilingual, because: Bilingual) {
      self.right = right
      self.wrong = wrong
      self.because = because
    }
  }

  /// One of the things that claims tell apart, by its names.
  public struct Rival: Codable, Hashable, Sendable {
    /// The names, in either language; a trailing `*` lets a Latin word go on.
    public var names: [String]

    /// How many things claims may tell apart.
    public static let counts = 2...4

    /// Creates a thing from its names.
    public init(names: [String]) { self.names = names }
  }

  /// Steps that have one order.
  public struct Order: Codable, Hashable, Sendable {
    /// What the steps are of, and which end comes first.
    public var asks: Bilingual
    /// The steps, the first one first; a number in ``stepCounts``.
    public var steps: [Bilingual]
    /// Why it is this order.
    public var because: Bilingual

    /// How many steps there may be: with seven, one neighbouring pair the wrong way round would
    /// still count as right.
    public static let stepCounts = 3...6

    /// Creates an order.
    public init(asks: Bilingual, steps: [Bilingual], because: Bilingual) {
      self.asks = asks
      self.steps = steps
      self.because = because
    }
  }

  /// A table that compares two things.
  public struct Table: Codable, Hashable, Sendable {
    /// What is compared.
    public var asks: Bilingual
    /// The two things.
    public var columns: [Bilingual]
    /// What is said of both; a number in ``rowCounts``.
    public var rows: [Row]
    /// What the table comes to.
    public var because: Bilingual

    /// How many columns there are.
    public static let columnCounts = 2...2
    /// How many rows there may be; an item asks for some of them.
    public static let rowCounts = 2...8

    /// One row: what it is about, and a cell for each column.
    public struct Row: Codable, Hashable, Sendable {
      /// What is compared.
      public var aspect: Bilingual
      /// The cells, in the order of the columns.
      public var cells: [Bilingual]

      /// Creates a row.
      public init(aspect: Bilingual, cells: [Bilingual]) {
        self.aspect = aspect
        self.cells = cells
      }
    }

    /// Creates a table.
    public init(asks: Bilingual, columns: [Bilingual], rows: [Row], because: Bilingual) {
      self.asks = asks
      self.columns = columns
      self.rows = rows
      self.because = because
    }
  }
}

extension PointQuiz {
  /// The other points that are named, each with the path that leads to it from the point.
  public var namedPoints: [(path: String, point: PointReference)] {
    confusedWith.enumerated().map { ("quiz.confusedWith[\($0)]", $1) }
      + alsoAnsweredBy.enumerated().map { ("quiz.alsoAnsweredBy[\($0)]", $1) }
  }

  /// Every text but the names of columns, with the path that leads to it from the point; a name
  /// such as ItemCF belongs to no language.
  var texts: [(path: String, text: Bilingual)] {
    let ofClaims = claims.enumerated().flatMap { index, claim in
      [("right", claim.right), ("wrong", claim.wrong), ("because", claim.because)].map {
        ("quiz.claims[\(index)].\($0)", $1)
      }
    }
    var rest: [(String, Bilingual)] = asks.map { [("quiz.asks", $0)] } ?? []
    if let order {
      rest += [("quiz.order.asks", order.asks), ("quiz.order.because", order.because)]
      rest += order.steps.enumerated().map { ("quiz.order.steps[\($0)]", $1) }
    }
    if let table {
      rest += [("quiz.table.asks", table.asks), ("quiz.table.because", table.because)]
      rest += shortTexts.filter { $0.path.hasPrefix("quiz.table.rows") }
    }
    return ofClaims + rest
  }

  /// The texts that stand in one line of a table.
  var shortTexts: [(path: String, text: Bilingual)] {
    guard let table else { return [] }
    let columns = table.columns.enumerated().map { ("quiz.table.columns[\($0)]", $1) }
    return columns
      + table.rows.enumerated().flatMap { index, row in
        [("quiz.table.rows[\(index)].aspect", row.aspect)]
          + row.cells.enumerated().map { ("quiz.table.rows[\(index)].cells[\($0)]", $1) }
      }
  }
}
