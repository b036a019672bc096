/// Why data were refused, or a fit stopped.
public enum RecommenderError: Error, Hashable, Sendable {
  /// A value is NaN or infinite; rows count from 0 in the order given.
  case valueNotFinite(row: Int, user: String, item: String)
  /// A time is so far from 0 that a difference of two would not fit; rows count from 0.
  case timeOutOfRange(row: Int, time: Int)
  /// Columns that belong together differ in length.
  case columnLengths(users: Int, items: Int, times: Int?, values: Int?)
  /// A row names a user or an item that the identifier tables do not hold; rows count from 0.
  case indexOutOfRange(row: Int, user: Int, item: Int)
  /// There are more users, items or interactions than 2³¹ − 1.
  case tooMany(count: Int)
  /// What ranks by means of values was given likes that all have one value.
  case valuesAlike(value: Double)
  /// A fit would take more memory, in bytes, than it may.
  case memory(needed: Double, limit: Int)
  /// A matrix that must be positive definite is not, to the machine's precision.
  case notPositiveDefinite
  /// Faiss would not build an index; the reason is in its own words.
  case indexRefused(reason: String)
  /// An approximate index was asked for, and the program was built without Faiss.
  case indexMissing
  /// An option of an algorithm lies outside the range in which it means anything.
  case option(name: String, value: Double, range: ClosedRange<Double>)
  /// A tower of a ``TwoTower`` has nothing to read: no ids, no history, no attributes.
  case towerWithoutFeatures(ofUsers: Bool)
  /// A training's loss is not finite any more; epochs count from 0.
  case diverged(epoch: Int)
  /// A name is empty, or holds a tab or a line break, and cannot stand in a ``VectorFile``.
  case nameNotWritable(String)
  /// A feature is NaN or infinite; rows and features count from 0.
  case featureNotFinite(row: Int, feature: Int)
  /// A label that counts is not finite, or neither 0 nor 1 where it says whether; rows count from
  /// 0.
  case labelRefused(row: Int, task: String, value: Double)
  /// Of the labels that count for a task all are alike, so that there is nothing to tell apart.
  case taskWithoutBothLabels(task: String, positives: Int, known: Int)
  /// A seed splits a table so that the labels of a task are all alike in a part.
  case splitWithoutBothLabels(
    seed: UInt64,
    isTest: Bool,
    task: String,
    positives: Int,
    known: Int
  )
  /// Labels are no funnel: in some rows a stage is reached without the one before it.
  case notAFunnel(stage: String, before: String, rows: Int)
  /// A file has no column of that name; `known` are those that it has.
  case columnUnknown(name: String, known: [String])
  /// A label of a file is neither 0 nor 1; lines count from 1.
  case labelTextRefused(line: Int, column: String, found: String)
  /// No row has the value that is to be positive.
  case labelValueUnknown(column: String, value: String)
  /// A number of a file is NaN or infinite; lines count from 1.
  case numberNotFinite(line: Int, column: String, found: String)
  /// Nearly all of a column are numbers, and this is none; lines count from 1.
  case textAmongNumbers(line: Int, column: String, found: String)
  /// An A/B test has two arms, and a file's column names another number of them.
  case armsNotTwo(column: String, found: [String])
  /// A row does not say which arm of an A/B test its user was in; lines count from 1.
  case armEmpty(line: Int, column: String)
  /// Nothing is left for a model to see.
  case noFeatures
  /// Gradients cannot be compared where all tasks share nothing.
  case nothingShared
  /// XGBoost's library could not be loaded; the reason is in the system's words.
  case treesMissing(reason: String)
  /// XGBoost would not learn or predict; the reason is in its own words.
  case treesRefused(reason: String)
  /// The task that fits was cancelled.
  case cancelled
}
