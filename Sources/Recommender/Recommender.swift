// The first inhabitants of Recommender arrive with the first issue.
