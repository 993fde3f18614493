"""How good the descriptions are: what they rest on, and bars that they have to pass."""
