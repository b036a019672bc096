import Testing

@testable import Authoring

/// Kappa and correlation, held against scikit-learn 1.9.1 and NumPy 2.4.6 to 1e-12.
@Suite struct MarkAgreementTests {
  private func agreement(_ scores: [Double], _ marks: [Double]) -> MarkAgreement {
    var agreement = MarkAgreement()
    for (score, mark) in zip(scores, marks) { agreement.add(score: score, mark: mark / 100) }
    return agreement
  }

  @Test func reference() throws {
    let agreement = agreement(
      [0, 0.1, 0.25, 0.5, 0.5, 0.75, 0.8, 1, 0.3, 0.6],
      [5, 20, 20, 55, 40, 85, 60, 95, 50, 35]
    )
    // cohen_kappa_score(bands, bands, weights="quadratic"); corrcoef(scores, marks).
    #expect(abs(try #require(agreement.weightedKappa) - 0.7777777777777778) < 1e-12)
    #expect(abs(try #require(agreement.correlation) - 0.896821558715507) < 1e-12)
  }

  @Test func bordersBelongToTheBandAbove() {
    #expect([0, 0.19, 0.2, 0.4, 0.6, 0.8, 1].map(MarkAgreement.band) == [0, 0, 1, 2, 3, 4, 4])
    // 0.1 + 0.2 + 0.3 falls a hair's breadth beside 0.6.
    #expect(MarkAgreement.band(of: 0.3 + 0.2 + 0.1) == 3)
  }

  @Test func whatCannotBeTold() {
    #expect(agreement([], []).weightedKappa == nil)
    #expect(agreement([0.5], [50]).correlation == nil)
    #expect(agreement([0.5, 0.5], [50, 50]).weightedKappa == nil)
    #expect(agreement([0.1, 0.1, 0.1], [10, 50, 90]).correlation == nil)
    #expect(agreement([0, 1], [0, 100]).weightedKappa == 1)
    #expect(agreement([0, 1], [100, 0]).weightedKappa == -1)
    #expect(agreement([0, 1], [100, 0]).correlation == -1)
  }
}
