public import Wording

/// A wrong claim that an answer may make about a point.
public struct Misconception: Codable, Hashable, Sendable {
  /// Rules of which any one, satisfied within a clause, is the claim.
  public var says: [EvidenceRule]
  /// Why the claim is wrong.
  public var explanation: Bilingual
  /// Points whose evidence the claim's words satisfy as well, as its author knows; the claim wins.
  public var sharesEvidenceWith: [PointID]

  /// Creates a misconception.
  public init(
    says: [EvidenceRule],
    explanation: Bilingual,
    sharesEvidenceWith: [PointID] = []
  ) {
    self.says = says
    self.explanation = explanation
    self.sharesEvidenceWith = sharesEvidenceWith
  }
}
