"""Methods, a module per resource."""
