"""Benchmarks (`make bench`): mock server, clients and build chain compared with their peers, in one run."""
