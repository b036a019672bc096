// The first inhabitants of Neural arrive with the first issue.
