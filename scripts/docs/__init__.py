"""The docs site: offline HTML pages made from the docs variants, with operations drawn by Redoc, guides and a search."""
