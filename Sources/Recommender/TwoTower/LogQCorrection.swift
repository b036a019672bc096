/// How logits are corrected for how often their items are drawn as negatives.
///
/// Popular items are drawn more often. Uncorrected, a model learns s(u, i) = ln P(i | u) − ln q(i)
/// + c and so takes popularity out of its scores. With E_i, how often item i is expected among the
/// negatives of a batch, s(u, i) − ln E_i stands in the softmax instead of s(u, i), and s(u, i) =
/// ln P(i | u) + c.
///
/// In a batch of B examples E_i = (B − 1) · q(i), with the item's share q(i) of all examples; of n
/// drawn items it is n · q(i). A factor that all items share changes nothing where all are
/// corrected.
public enum LogQCorrection: Hashable, Sendable {
  /// s(u, i) as it is.
  case none
  /// Of every logit, the example's own item among them.
  ///
  /// Source: Yi et al., "Sampling-bias-corrected neural modeling for large corpus item
  /// recommendations", RecSys 2019, doi:10.1145/3298689.3346996.
  case everyLogit
  /// Of the negatives' alone: the own item was not drawn, it is always there.
  ///
  /// The loss and its gradient then approach those of the full softmax as more negatives are drawn,
  /// since Σ_drawn e^(s_j) / E_j estimates Σ e^(s_j) over all other items.
  ///
  /// Sources: Bengio and Senécal, "Adaptive importance sampling to accelerate training of a neural
  /// probabilistic language model", IEEE TNN 19(4), 2008, doi:10.1109/TNN.2007.912312; Blanc and
  /// Rendle, "Adaptive sampled softmax with kernel based sampling", ICML 2018, arXiv:1712.00527.
  case negativesOnly
}
