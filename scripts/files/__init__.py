"""Read documents within limits, and write files whole or not at all: the one home of YAML, JSON and output."""
