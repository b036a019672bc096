import Recommender
import Wording

extension ItemCFWorld {
  /// Reads the user's own log.
  init(reading data: DemoData) throws(DemoError) {
    throw .data(Bilingual(zh: data.name, en: data.name))
  }
}
