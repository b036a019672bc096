import Wording

/// The recurrent layers that a memory can be kept in, by the names of a dial's options.
enum MemoryCell: String, CaseIterable, Sendable {
  case rnn, lstm, gru

  /// What the literature calls it.
  var name: Bilingual {
    switch self {
    case .rnn: Bilingual(zh: "普通 RNN", en: "plain RNN")
    case .lstm: Bilingual(zh: "LSTM", en: "LSTM")
    case .gru: Bilingual(zh: "GRU", en: "GRU")
    }
  }

  /// How many blocks of weights a unit has: one, and one more for each gate.
  var gates: Int {
    switch self {
    case .rnn: 1
    case .lstm: 4
    case .gru: 3
    }
  }

  /// Whether a gate decides what is kept.
  var isGated: Bool { self != .rnn }
}
