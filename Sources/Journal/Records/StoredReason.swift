import Grading

/// What decided a verdict, in the form that is stored: `{"name":"misconception","index":0}`.
struct StoredReason: Codable {
  let reason: Reason

  private enum CodingKeys: String, CodingKey {
    case name, index, gate, said, of, parts
  }

  init(_ reason: Reason) { self.reason = reason }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func index() throws -> Int? { try values.decodeIfPresent(Int.self, forKey: .index) }
    reason =
      switch try values.decode(Reason.Name.self, forKey: .name) {
      case .evidence: .evidence
      case .partialEvidence: .partialEvidence
      case .someParts:
        .someParts(
          said: try values.decode(Int.self, forKey: .said),
          of: try values.decode(Int.self, forKey: .of),
          // Records from before parts were told apart hold how many alone.
          parts: try values.decodeIfPresent([Int].self, forKey: .parts) ?? []
        )
      case .negated: .negated
      case .misconception: .misconception(index: try index())
      case .deniedMisconception: .deniedMisconception(index: try index())
      case .conflict: .conflict(index: try index())
      case .doubted: .doubted
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
    try values.encode(reason.name, forKey: .name)
    switch reason {
    case .someParts(let said, let count, let parts):
      try values.encode(said, forKey: .said)
      try values.encode(count, forKey: .of)
      if !parts.isEmpty { try values.encode(parts, forKey: .parts) }
    case .misconception(let index), .deniedMisconception(let index), .conflict(let index):
      try values.encodeIfPresent(index, forKey: .index)
    case .gate(let gate):
      try values.encode(gate, forKey: .gate)
    case .evidence, .partialEvidence, .negated, .doubted, .unsure, .confirmed, .declined,
      .nothingFound, .overruled:
      break
    }
  }
}
