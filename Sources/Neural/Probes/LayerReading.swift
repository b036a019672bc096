/// What probes read of one layer in the last step.
public struct LayerReading: Hashable, Sendable {
  /// What the layer was called when it was marked.
  public internal(set) var name: String
  /// The mean of all activations.
  public internal(set) var activationMean = 0.0
  /// The standard deviation of all activations, dividing by their count: across examples and units.
  public internal(set) var activationDeviation = 0.0
  /// What of it tells examples apart: the root of the mean, over units, of a unit's variance over
  /// the batch. What is the same for every example, as a unit's mean, is not in it.
  public internal(set) var signalDeviation = 0.0
  /// The share of activations where the function is flat: its derivative is less than a twentieth
  /// of its greatest (sigmoid, tanh), or 0 (ReLU); 0 for functions that never are. NaN where the
  /// mean is.
  public internal(set) var saturatedShare = 0.0
  /// The share of units that are 0 for every example of the batch; NaN where the mean is.
  public internal(set) var deadShare = 0.0
  /// The norm of the loss's gradient with respect to the activations.
  public internal(set) var activationGradientNorm = 0.0
  /// The standard deviation of the numbers of that gradient.
  public internal(set) var activationGradientDeviation = 0.0
  /// The norm of the gradient with respect to the weight; NaN for a layer without.
  public internal(set) var weightGradientNorm = Double.nan
  /// The standard deviation of the numbers of that gradient.
  public internal(set) var weightGradientDeviation = Double.nan
  /// The norm of the weight.
  public internal(set) var weightNorm = Double.nan
  /// How far the last update moved the weight, as a share of its norm: ‖Δw‖ / ‖w‖.
  public internal(set) var updateRatio = Double.nan
}
