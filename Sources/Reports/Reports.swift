// The first inhabitants of Reports arrive with the first issue.
