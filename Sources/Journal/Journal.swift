import GRDB
import Memory
import Synchronization

/// Everything the user did, in one SQLite file.
///
/// The heart is an append-only log of ``LogRecord``s; standings and schedules are derived from it
/// in the transaction that appends, and can be computed anew (``rebuild()``). Drafts and settings
/// stand beside it.
///
/// **Durability.** The file is in WAL mode. A call that appends returns after the record was
/// synced to disk, so it survives a power cut. Drafts and settings are written without that sync:
/// they survive `kill -9` of the program at once, and a power cut up to the last checkpoint.
///
/// **Concurrency.** Calls are synchronous, short, and may come from any thread; one connection
/// serves them in turn (a `DatabaseQueue`: the tutor is a single reader and writer, and one
/// connection opens faster than a pool). Several programs may have the file open: appends
/// interleave, and whoever meets a lock waits up to ``busyTimeout`` seconds.
///
/// **Time and chance.** Moments and identifiers are arguments; nothing here looks at a clock.
public final class Journal: Sendable {
  /// This journal's own name, made once and written into every record.
  public let device: RecordID
  /// Whether nothing is kept beyond this object's life, as when the user's folder cannot be
  /// written.
  public let isTemporary: Bool
  /// The file, or a word for a temporary journal.
  public let path: String
  /// The probability of recall at which a question falls due: the one that the journal was opened
  /// with, else the one that ``schedule(at:spreading:)`` keeps in it, else 0.9.
  public var desiredRetention: Double { retention.withLock { $0 } }
  /// Whether due dates are moved by ``IntervalSpread``: as ``schedule(at:spreading:)`` keeps it in
  /// the file, else not.
  public var spreads: Bool { spread.withLock { $0 } }

  /// Whether the log's parameters decide, and not who opened the journal.
  let followsLog: Bool
  /// See ``scheduler``.
  let model: Mutex<any Scheduler>
  /// Whether the retention kept in the file decides, and not who opened the journal.
  let followsRetention: Bool
  /// See ``desiredRetention``.
  let retention: Mutex<Double>
  /// See ``spreads``.
  let spread: Mutex<Bool>
  let queue: DatabaseQueue
  /// The drafts that this instance wrote last, or was handed.
  let claims = Mutex<[DraftPlace: DraftClaim]>([:])

  /// The name of the file within its folder.
  public static let fileName = "journal.sqlite"
  /// How long a call waits for another program's lock, in seconds.
  public static let busyTimeout = 5.0
  /// How long the saving of a draft waits, in seconds, where it is tried again soon: the user is
  /// typing.
  public static let draftTimeout = 0.2

  init(
    queue: DatabaseQueue,
    device: RecordID,
    isTemporary: Bool,
    path: String,
    scheduler: any Scheduler,
    followsLog: Bool,
    followsRetention: Bool,
    desiredRetention: Double,
    spreads: Bool
  ) {
    self.queue = queue
    self.device = device
    self.isTemporary = isTemporary
    self.path = path
    model = Mutex(scheduler)
    self.followsLog = followsLog
    self.followsRetention = followsRetention
    retention = Mutex(desiredRetention)
    spread = Mutex(spreads)
  }

  /// Waits for the running call and closes the file; later calls fail.
  ///
  /// A journal that is let go closes as well.
  public func close() throws(JournalError) {
    do { try queue.close() } catch { throw JournalError(error, path: path) }
  }
}
