import CRecall

extension FitConditions {
  /// Hands the conditions to a C loop, whose progress is reported as a share of the fit's.
  /// The status is the loop's.
  ///
  /// - Parameter span: the shares of the fit at which the loop begins and ends, in [0, 1].
  func withRun(
    over span: ClosedRange<Double> = 0...1,
    _ body: (UnsafePointer<viva_recall_run>) -> Int32
  ) -> Int32 {
    var watched = self
    if let progress, span != 0...1 {
      watched.progress = { progress(span.lowerBound + (span.upperBound - span.lowerBound) * $0) }
    }
    return withUnsafeMutablePointer(to: &watched) { context in
      var run = viva_recall_run(
        threads: Int32(context.pointee.threads),
        watch: { context, done in
          context?.assumingMemoryBound(to: FitConditions.self).pointee.progress?(done)
          return Task.isCancelled ? 0 : 1
        },
        context: UnsafeMutableRawPointer(context)
      )
      return body(&run)
    }
  }
}
