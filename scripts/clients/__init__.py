"""Generate the Python clients: openapi-python-client with patched templates, and a facade on top."""
