// The first inhabitants of Tutor arrive with the first issue.
