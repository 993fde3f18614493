"""The SDK reference: classes, methods and models of the client packages, read from the generated sources."""
