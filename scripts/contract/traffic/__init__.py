"""Recorded HTTP traffic: reading and writing it, redacting it, and holding it against a document."""
