"""Compare recorded traffic with the documents, and propose an overlay for what they lack."""
