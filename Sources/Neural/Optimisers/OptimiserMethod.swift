/// How a step follows from a gradient g.
public enum OptimiserMethod: Hashable, Sendable {
  /// w −= η g.
  ///
  /// Source: Robbins and Monro, "A stochastic approximation method", 1951,
  /// doi:10.1214/aoms/1177729586.
  case sgd
  /// v = μ v + g; w −= η v, or with Nesterov's look ahead w −= η (g + μ v).
  ///
  /// Sources: Polyak, 1964, doi:10.1016/0041-5553(64)90137-5; Sutskever et al., ICML 2013.
  case momentum(Double = 0.9, nesterov: Bool = false)
  /// s += g²; w −= η g / (√s + ε).
  ///
  /// Source: Duchi, Hazan and Singer, "Adaptive subgradient methods", JMLR 12, 2011.
  case adagrad(epsilon: Double = 1e-10)
  /// s = α s + (1 − α) g²; w −= η g / (√s + ε).
  ///
  /// Source: Tieleman and Hinton, Coursera lecture 6.5, 2012.
  case rmsProp(smoothing: Double = 0.99, epsilon: Double = 1e-8)
  /// m = β₁ m + (1 − β₁) g; v = β₂ v + (1 − β₂) g²; w −= η m̂ / (√v̂ + ε), with m̂ = m / (1 − β₁ᵗ)
  /// and v̂ = v / (1 − β₂ᵗ).
  ///
  /// Source: Kingma and Ba, "Adam", ICLR 2015, arXiv:1412.6980.
  case adam(beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8)
  /// As Adam, but the weight decay shrinks the weights themselves and not through the moments.
  ///
  /// Source: Loshchilov and Hutter, "Decoupled weight decay regularization", ICLR 2019,
  /// arXiv:1711.05101.
  case adamW(beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8)
}
