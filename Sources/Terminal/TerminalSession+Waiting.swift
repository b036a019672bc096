import CNcurses
import Screen

extension TerminalSession {
  /// How long an Escape waits for the rest of a sequence: less than a person notices, more than
  /// bytes of one key are apart.
  static let escapeDelay = Duration.milliseconds(25)
  /// How long a sequence or paste that has begun may pause.
  static let sequenceDelay = Duration.seconds(1)
  /// The most bytes of one key.
  private static let longestKey = 16
  /// How long a paste that has paused is still waited for; then its end was lost.
  static let stalledPasteDelay = Duration.seconds(10)

  /// Waits until something happens, and returns all that has, in order.
  ///
  /// - Parameter timeout: How long to wait at most, or nil for as long as it takes.
  /// - Returns: The events; none after the timeout.
  public func events(timeout: Duration? = nil) throws(TerminalError) -> [TerminalEvent] {
    let deadline = timeout.map { clock.now + $0 }
    while true {
      let now = clock.now
      resolvePending(now)
      if !queued.isEmpty {
        defer { queued.removeAll() }
        return queued
      }
      if let deadline, now > deadline { return [] }
      let waits = [pendingDeadline, deadline].compactMap { $0 }.map { now.duration(to: $0) }
      try wait(waits.min())
    }
  }

  private var pendingDeadline: ContinuousClock.Instant? {
    guard let pendingSince else { return nil }
    return switch decoder.pending {
    case .nothing: nil
    case .escape: pendingSince + Self.escapeDelay
    case .sequence: pendingSince + Self.sequenceDelay
    case .stalledPaste: pendingSince + Self.stalledPasteDelay
    }
  }

  private func resolvePending(_ now: ContinuousClock.Instant) {
    guard let pendingDeadline, pendingDeadline <= now else { return }
    deliver(decoder.pending == .escape ? decoder.flush() : decoder.abandon())
    self.pendingSince = decoder.pending == .nothing ? nil : now
  }

  private func wait(_ duration: Duration?) throws(TerminalError) {
    let ready = viva_tty_wait(
      configuration.input,
      waker.readEnd,
      viva_signals_descriptor(),
      duration.map(Self.milliseconds) ?? -1
    )
    guard ready >= 0 else {
      throw TerminalError.systemCall(name: "poll", errorNumber: -ready)
    }
    if ready & Int32(VIVA_READY_SIGNAL) != 0 {
      takeSignals()
    }
    if ready & Int32(VIVA_READY_INPUT | VIVA_READY_HANGUP) != 0 {
      read()
    }
    if ready & Int32(VIVA_READY_WAKE) != 0 {
      waker.clear()
      queued.append(.woken)
    }
  }

  /// Rounded up, so that a wait does not end just before its time and spin.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    guard seconds < 86_400 else { return 86_400_000 }
    return Int32(
      max(0, seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    )
  }

  /// Reads what has been typed; a long paste is left for the next call after 64 KiB.
  private func read() {
    for _ in 0..<16 {
      var count: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, initialized in
        count = viva_tty_read(configuration.input, buffer.baseAddress, 4096)
        initialized = max(0, Int(count))
      }
      guard count > 0 else {
        queued.append(.hangup)
        return
      }
      let wasStalled = decoder.pending == .stalledPaste
      deliver(decoder.decode(bytes))
      if decoder.pending == .nothing {
        pendingSince = nil
      } else if !(wasStalled && bytes.count <= Self.longestKey) {
        // Keys pressed at a paste whose end was lost must not keep it going.
        pendingSince = clock.now
      }
      guard viva_tty_wait(configuration.input, -1, -1, 0) == Int32(VIVA_READY_INPUT) else { return }
    }
  }

  private func deliver(_ inputs: [Input]) {
    for input in inputs {
      switch input {
      case .key(let key):
        queued.append(.key(key))
      case .focus(let gained):
        queued.append(.focus(gained: gained))
      case .cursorReport(let position):
        guard awaitsProbe else { continue }
        awaitsProbe = false
        guard position.column == 1 || position.column == 2 else { continue }
        queued.append(.ambiguousWidth(position.column))
        if position.column == 2 {
          // What was drawn before stands elsewhere than curses believes.
          doublesAmbiguous = true
          shown = nil
          viva_screen_repaint()
        }
      }
    }
  }

  private func takeSignals() {
    var isContinued = false
    var isResized = false
    var number: Int32 = 0
    signals: while true {
      switch Int(viva_signals_next(&number)) {
      case VIVA_SIGNAL_RESIZED: isResized = true
      case VIVA_SIGNAL_CONTINUED: isContinued = true
      case VIVA_SIGNAL_STOP: queued.append(.stopRequested)
      case VIVA_SIGNAL_TERMINATE: queued.append(.terminated(signal: number))
      default: break signals
      }
    }
    if isContinued {
      // Someone stopped us without asking, and the shell has used the terminal since.
      release()
      retake()
    } else if isResized {
      takeSize()
      queued.append(.resized(size))
    }
  }

  /// Forgets that we were stopped and resized while the terminal was released.
  func dropOldSignals() {
    var number: Int32 = 0
    signals: while true {
      switch Int(viva_signals_next(&number)) {
      case VIVA_SIGNAL_RESIZED, VIVA_SIGNAL_CONTINUED, VIVA_SIGNAL_STOP: continue
      case VIVA_SIGNAL_TERMINATE: queued.append(.terminated(signal: number))
      default: break signals
      }
    }
  }
}
