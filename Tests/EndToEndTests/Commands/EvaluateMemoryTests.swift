import Foundation
import Testing

/// Fits near what `ulimit -v` leaves: a result or one sentence, never a crash and never a halt.
struct EvaluateMemoryTests {
  private let program: Program
  private let log: URL

  /// 4,000 items by 2,000 users, half of them to learn from: the full softmax's matrices are most
  /// of what the fit takes.
  init() throws {
    program = try Program()
    log = program.home.appending(component: "near.csv")
    let rows = (0..<4000).map { "u\($0 % 2000),i\($0 * 7919 % 4000),\($0)" }
    try (["user,item,timestamp"] + rows).joined(separator: "\n")
      .write(to: log, atomically: true, encoding: .utf8)
  }

  /// Whether a fit is made where so many KiB of addresses are allowed; nil for any other end than
  /// a result or a refusal.
  private func isFitted(_ kilobytes: Int) throws -> Bool? {
    let outcome = try program.run(
      script: """
        ulimit -c 0; ulimit -v \(kilobytes); exec timeout 120 "$0" "$@"
        """,
      ["evaluate", "--interactions", log.path, "--models", "two-tower-full", "--json"],
      environment: ["SWIFT_BACKTRACE": "enable=no", "OPENBLAS_NUM_THREADS": "2"]
    )
    if outcome.status == 0 { return true }
    let refusal = outcome.complaints.split(separator: "\n").last ?? ""
    let isRefused = outcome.status == 2 && refusal.contains("The fit would take about")
    #expect(isRefused, "\(kilobytes): \(outcome.status), \(outcome.complaints)")
    return isRefused ? false : nil
  }

  /// The least that is enough is narrowed down to 8 MiB: most fits are made or refused close to it.
  @Test func aFitIsMadeOrRefusedHoweverNearTheLimit() throws {
    var (low, high) = (320_000, 1_200_000)
    #expect(try isFitted(low) == false)
    #expect(try isFitted(high) == true)
    while high - low > 8192 {
      let middle = (low + high) / 2
      guard let isFitted = try isFitted(middle) else { return }
      if isFitted { high = middle } else { low = middle }
    }
  }
}
