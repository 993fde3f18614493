"""Wheels and source distributions of the client packages and of the mock server."""
