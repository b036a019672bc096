// The first inhabitants of Journal arrive with the first issue.
