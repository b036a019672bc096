import Foundation
import Wording

extension Moment {
  /// The moment on the system's clock, in the system's time zone.
  static var current: Moment {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    var seconds = now.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(
      microseconds: Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1000,
      zoneOffset: Int(local.tm_gmtoff)
    )
  }
}
