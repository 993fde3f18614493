"""The docs site: offline HTML pages made from the docs variants: operations drawn by Redoc, guides, a search."""
