import Neural

/// e to the power of x.
func power(_ x: Double) -> Double { Double.exponential(x) }

/// ln x.
func logarithm(_ x: Double) -> Double { Double.logarithm(x) }
