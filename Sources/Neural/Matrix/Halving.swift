import CKernels

/// Does work in one piece, or in two halves on two threads, where ``BLAS/useThreads(_:)`` allows
/// it.
enum Halving {
  private struct Work {
    var type: any Halvable.Type
    var stored: UnsafeRawPointer
    var count: Int
  }

  /// Runs the work for 0 ..< count; in halves where that is worth the waking of a thread.
  static func run<Job: Halvable>(_ job: Job, count: Int, isLarge: Bool) {
    guard isLarge, count > 1, BLAS.threadCount > 1 else { return job.run(0..<count) }
    withUnsafePointer(to: job) { pointer in
      var work = Work(type: Job.self, stored: UnsafeRawPointer(pointer), count: count)
      withUnsafeMutablePointer(to: &work) { context in
        viva_run_both(
          { context, part in
            let work = context.assumingMemoryBound(to: Work.self).pointee
            let middle = work.count / 2
            work.type.run(stored: work.stored, part == 0 ? 0..<middle : middle..<work.count)
          },
          context
        )
      }
    }
  }
}
