import Grading

/// What decided a verdict, in the form that is stored: `{"name":"misconception","index":0}`.
struct StoredReason: Codable {
  let reason: Reason

  private enum CodingKeys: String, CodingKey {
    case name, index, gate, said, of
  }

  private enum Name: String, Codable {
    case evidence
    case partialEvidence = "partial-evidence"
    case someParts = "some-parts"
    case negated
    case misconception
    case deniedMisconception = "denied-misconception"
    case conflict
    case unsure
    case confirmed
    case declined
    case nothingFound = "nothing-found"
    case gate
    case overruled
  }

  init(_ reason: Reason) { self.reason = reason }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func index() throws -> Int? { try values.decodeIfPresent(Int.self, forKey: .index) }
    reason =
      switch try values.decode(Name.self, forKey: .name) {
      case .evidence: .evidence
      case .partialEvidence: .partialEvidence
      case .someParts:
        .someParts(
          said: try values.decode(Int.self, forKey: .said),
          of: try values.decode(Int.self, forKey: .of)
        )
      case .negated: .negated
      case .misconception: .misconception(index: try index())
      case .deniedMisconception: .deniedMisconception(index: try index())
      case .conflict: .conflict(index: try index())
      case .unsure: .unsure
      case .confirmed: .confirmed
      case .declined: .declined
      case .nothingFound: .nothingFound
      case .gate: .gate(try values.decode(Gate.self, forKey: .gate))
      case .overruled: .overruled
      }
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    switch reason {
    case .evidence: try values.encode(Name.evidence, forKey: .name)
    case .partialEvidence: try values.encode(Name.partialEvidence, forKey: .name)
    case .someParts(let said, let parts):
      try values.encode(Name.someParts, forKey: .name)
      try values.encode(said, forKey: .said)
      try values.encode(parts, forKey: .of)
    case .negated: try values.encode(Name.negated, forKey: .name)
    case .misconception(let index):
      try values.encode(Name.misconception, forKey: .name)
      try values.encodeIfPresent(index, forKey: .index)
    case .deniedMisconception(let index):
      try values.encode(Name.deniedMisconception, forKey: .name)
      try values.encodeIfPresent(index, forKey: .index)
    case .conflict(let index):
      try values.encode(Name.conflict, forKey: .name)
      try values.encodeIfPresent(index, forKey: .index)
    case .unsure: try values.encode(Name.unsure, forKey: .name)
    case .confirmed: try values.encode(Name.confirmed, forKey: .name)
    case .declined: try values.encode(Name.declined, forKey: .name)
    case .nothingFound: try values.encode(Name.nothingFound, forKey: .name)
    case .gate(let gate):
      try values.encode(Name.gate, forKey: .name)
      try values.encode(gate, forKey: .gate)
    case .overruled: try values.encode(Name.overruled, forKey: .name)
    }
  }
}
