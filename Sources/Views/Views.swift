// The first inhabitants of Views arrive with the first issue.
