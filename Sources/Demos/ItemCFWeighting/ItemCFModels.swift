import Recommender
import Synchronization

/// The models that all walks through one world share: of each purpose the last that was fitted.
///
/// A dial changes its own step and those after it, so of a walk's models most are there already.
final class ItemCFModels: Sendable {
  /// What a model is for.
  enum Purpose: Hashable {
    /// The neighbours of some items at a stage of the walk.
    case stage(ItemCFDials.Stage)
    /// The neighbours of all items.
    case all
    /// The raw counts that a recommendation is compared with.
    case rawRecommendation
  }

  private let likes: Likes
  private let last = Mutex<[Purpose: ItemCFModel]>([:])

  init(_ likes: Likes) { self.likes = likes }

  /// The model with these options, fitted where the last for the purpose had others.
  ///
  /// - Parameter items: whose neighbours are needed, always the same for a purpose; nil for all.
  func model(
    for purpose: Purpose,
    _ options: ItemCFOptions,
    neighboursOf items: [ItemIndex]?
  ) throws(DemoError) -> ItemCFModel {
    // How histories weigh is no part of a fit.
    let kept = last.withLock { $0[purpose] }?.weighing(options.history)
    if let kept, kept.options == options { return kept }
    let algorithm = ItemCF(options: options)
    let model: ItemCFModel
    do {
      model =
        if let items { try algorithm.fit(likes, neighboursOf: items) } else {
          try algorithm.fit(likes)
        }
    } catch {
      throw DemoError(error)
    }
    last.withLock { $0[purpose] = model }
    return model
  }
}
