"""Hold recorded traffic against the documents, and propose what would describe it."""
