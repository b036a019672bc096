// The first inhabitants of Authoring arrive with the first issue.
