"""Test any server against a document: safely, within limits, and with values from its own responses."""
