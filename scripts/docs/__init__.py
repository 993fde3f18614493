"""The docs site: static HTML pages made from the docs variants, one per operation, with guides and a search."""
