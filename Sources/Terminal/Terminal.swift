// The first inhabitants of Terminal arrive with the first issue.
