#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How long something takes, in seconds.
func seconds(_ body: () -> Void) -> Double {
  let clock = ContinuousClock()
  let time = clock.measure(body)
  return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
}

/// Standard output is a pipe here: every answer goes out at once.
func answer(_ text: String) {
  print(text)
  fflush(nil)
}
