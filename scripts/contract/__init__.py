"""Contract tests: schemathesis against the mock server, directly and through the generated clients."""
