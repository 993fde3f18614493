"""Read documents within limits and write files atomically; all YAML, JSON and file output is here."""
