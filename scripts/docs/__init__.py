"""The docs site: static HTML pages generated from the docs variants, one per operation, with guides and search."""
