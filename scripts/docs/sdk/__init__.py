"""The client packages as readers use them: their classes, methods and models, read from the generated sources."""
