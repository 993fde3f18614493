"""Recorded HTTP traffic: reading and writing, redaction, and comparison with a document."""
