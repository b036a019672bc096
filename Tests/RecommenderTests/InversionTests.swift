import Randomness
import Recommender
import Synchronization
import Testing
import Wording

/// The dense inversion of EASE, over more than two blocks of 256 columns.
struct InversionTests {
  private static let size = 600

  /// 400 users with eight of 600 items each, and every item once more.
  private func likes() throws -> Likes {
    var generator = SeededGenerator(seed: 11)
    var log = (0..<Self.size).map { Interaction(user: "all", item: "i\($0)") }
    for user in 0..<400 {
      for _ in 0..<8 {
        let item = Int(generator.unit() * Double(Self.size))
        log.append(Interaction(user: "u\(user)", item: "i\(item)"))
      }
    }
    return Likes(try Interactions(log))
  }

  /// (XᵀX + λI) · (I − B) is 0 off its diagonal: column j is e_j / P_jj.
  @Test func weightsSolveTheirEquations() throws {
    let likes = try likes()
    let penalty = 20.0
    let log = likes.interactions
    #expect(log.items.count == Self.size)
    for threads in [1, 2] {
      let model = try EASE(penalty: penalty).fit(likes, under: FitConditions(threads: threads))
      for column in stride(from: 3, to: Self.size, by: 61).map(ItemIndex.init) {
        let b = (0..<Self.size).map {
          ($0 == column.value ? 1 : 0) - model.weight(of: ItemIndex($0), for: column)
        }
        var product = b.map { penalty * $0 }
        for user in log.users.names.indices.map(UserIndex.init) {
          let items = log.history(of: user).map(\.item.value)
          let sum = items.reduce(0) { $0 + b[$1] }
          for item in items { product[item] += sum }
        }
        #expect(product[column.value] > penalty)
        for row in product.indices where row != column.value {
          #expect(abs(product[row]) < 1e-9 * product[column.value])
        }
      }
    }
  }

  @Test func aFitAnnouncesItsInversionAndReportsWithinIt() throws {
    let heard = Mutex<(stages: [FitStage], shares: [Double])>(([], []))
    let conditions = FitConditions(
      progress: { share in heard.withLock { $0.shares.append(share) } },
      announce: { stage in
        heard.withLock { heard in
          #expect(heard.shares.isEmpty)
          heard.stages.append(stage)
        }
      }
    )
    _ = try EASE().fit(likes(), under: conditions)
    let (stages, shares) = heard.withLock { $0 }
    let bytes = 8 * Double(Self.size * Self.size)
    #expect(stages == [.inversion(size: Self.size, bytes: bytes)])
    #expect(stages[0].sentence.en.contains("600 × 600 and takes 2.9 MB"))
    #expect(shares == shares.sorted() && shares.last == 1)
    // Three blocks of columns in each of three thirds, and the end.
    #expect(shares.count { $0 > 0.3 } == 10, "\(shares)")
  }

  @Test func anInversionIsCancelledBetweenItsBlocks() async throws {
    let likes = try likes()
    let last = Mutex(0.0)
    let task = Task { () -> RecommenderError? in
      let conditions = FitConditions(progress: { share in
        last.withLock { $0 = share }
        if share > 0.5 { withUnsafeCurrentTask { $0?.cancel() } }
      })
      do throws(RecommenderError) {
        _ = try EASE().fit(likes, under: conditions)
        return nil
      } catch {
        return error
      }
    }
    #expect(await task.value == .cancelled)
    #expect((0.5..<0.8).contains(last.withLock { $0 }))
  }
}
