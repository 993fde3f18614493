"""Generate the Python clients: openapi-python-client with mended templates, and a facade on top."""
