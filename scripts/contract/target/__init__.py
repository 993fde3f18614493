"""Test any server against a document: safely, within limits, and with values that it told itself."""
