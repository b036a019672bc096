/// How many examples of the recipe are learnt from, and how.
struct RecipeSettings {
  var train = 20_000
  var test = 10_000
  var epochs = 40
  var batchSize = 128
}
