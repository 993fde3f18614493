"""Reference pages: one offline HTML page per API, made from its docs variant and rendered by Redoc."""
