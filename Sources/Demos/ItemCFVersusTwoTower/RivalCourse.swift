import Recommender

/// A training under way, state by state; one that was run before on the same log is told again from
/// the shelf.
struct RivalCourse {
  private let key: RivalShelf.Key
  private let world: RivalWorld
  private let kept: RivalShelf.Entry?
  private var training: TwoTowerTraining?
  /// The states so far.
  private(set) var log: RivalLog

  /// Makes a training ready; before the first ``advance()`` there is no state.
  init(_ key: RivalShelf.Key, on world: RivalWorld) throws(DemoError) {
    self.key = key
    self.world = world
    kept = world.shelf.entry(of: key)
    if let kept {
      log = RivalLog(total: kept.log.total, batchesInEpoch: kept.log.batchesInEpoch)
      return
    }
    do throws(RecommenderError) {
      let towers = TwoTower(
        options: key.options,
        itemAttributes: key.readsAttributes ? world.attributes : nil
      )
      let training = try towers.training(world.likes)
      log = RivalLog(total: training.batchCount, batchesInEpoch: training.batchesInEpoch)
      self.training = training
    } catch {
      throw DemoError(error)
    }
  }

  /// Goes on to the next state: the first is before anything was learnt.
  ///
  /// - Returns: the training with its result, once it is complete.
  /// - Throws: ``DemoError/cancelled``, within a batch's time.
  mutating func advance() throws(DemoError) -> RivalShelf.Entry? {
    if let kept {
      log = kept.log.upTo(state: log.places.count)
      return log.isComplete ? kept : nil
    }
    do throws(RecommenderError) {
      var (sum, count) = (0.0, 0)
      if !log.places.isEmpty {
        for _ in 0..<log.stride {
          sum += try training?.step() ?? 0
          count += 1
        }
      }
      guard let model = try training?.model() else { return nil }
      let done = log.done + count
      let lists = try world.lists(
        of: model,
        count: done < log.total ? key.length : max(key.length, RivalWorld.depth)
      )
      log.append(
        loss: count == 0 ? .nan : sum / Double(count),
        RivalFigures(lists, length: key.length, in: world),
        done: done
      )
      guard log.isComplete else { return nil }
      let entry = RivalShelf.Entry(log: log, model: model, lists: lists)
      world.shelf.keep(entry, of: key)
      return entry
    } catch {
      throw DemoError(error)
    }
  }
}
