// The first inhabitants of Randomness arrive with the first issue.
