import Recommender
import Wording

/// What the user is asked on the way.
enum ModalPrediction {
  static let costliest = "costliest-modality"

  static let cards: [Prediction] = [
    Prediction(
      id: costliest,
      step: ModalStep.drop.rawValue,
      asks: Bilingual(
        zh: "上线时拿掉哪一路，AUC 掉得最多？（拼接、训练时没丢过）",
        en: "Taking which modality away costs most AUC? (concatenated, trained with all there)"
      ),
      choices: Modality.allCases.map { PredictionChoice(id: $0.rawValue, text: $0.title) }
    )
  ]
}
