/// The right form of each key that is more than a text or a number, for the sentences about it.
enum ValueExample {
  /// How a key's value may look, or nil where its type says it all.
  static func of(_ key: String, _ expected: ContentProblem.ValueType) -> String? {
    switch expected {
    case .text, .bilingual, .number: nil
    case .mapping, .entry: entries[key] ?? groups[key] ?? file(key)
    case .list: (entries[key] ?? texts[key]).map { "\"- \($0)\"" }
    }
  }

  /// How a whole file begins.
  private static func file(_ name: String) -> String? {
    name.hasSuffix(".yaml") ? "id: mine" : nil
  }

  /// Lists of groups, by an entry.
  private static let entries = [
    "topics": "{id: recall, title: {zh: …, en: …}}",
    "points": "{id: short-gap, weight: 2, statement: {zh: …, en: …}, …}",
    "misconceptions": "{says: [newer + better], explanation: {zh: …, en: …}}",
    "demos": "{demo: itemcf-weighting, step: time-gap}",
    "sources": "{title: A paper, reference: doi:10.1000/182}",
    "followUps": "{zh: …, en: …}", "steps": "{zh: …, en: …}", "columns": "{zh: …, en: …}",
    "cells": "{zh: …, en: …}",
    "claims": "{right: {zh: …, en: …}, wrong: {zh: …, en: …}, because: {zh: …, en: …}}",
    "rows": "{aspect: {zh: …, en: …}, cells: [{zh: …, en: …}, {zh: …, en: …}]}",
    "blanks": "{words: {zh: …, en: …}}",
    "confusedWith": "{question: short-gap, point: intent}",
    "alsoAnsweredBy": "{question: short-gap, point: intent}",
  ]

  /// Groups that stand for themselves.
  private static let groups = [
    "glossary.yaml": "terms: {session: [session*, in one sitting]}",
    "weakSample": "{answer: {zh: …, en: …}, critique: {zh: …, en: …}}",
    "parts": "{needed: 2, of: [[first rule], [second rule]]}",
    "settings": "{activation: relu}",
    "quiz": "{claims: [{right: {zh: …, en: …}, wrong: {zh: …, en: …}, because: {zh: …, en: …}}]}",
    "order": "{asks: {zh: …, en: …}, steps: [{zh: …, en: …}, …], because: {zh: …, en: …}}",
    "table": "{asks: {zh: …, en: …}, columns: […], rows: […], because: {zh: …, en: …}}",
    "terms": "{session: [session*, in one sitting]}",
  ]

  /// Lists of texts, by an entry.
  private static let texts = [
    "evidence": "short gap + same intent", "partial": "short gap + related",
    "says": "newer + better", "sharesEvidenceWith": "same-session", "halfFrom": "same-session",
    "opposites": "[raise, lower]", "also": "nearest",
    "of": "[short gap + same intent]",
  ]
}
