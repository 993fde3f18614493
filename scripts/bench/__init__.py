"""`make bench`: the mock server, the clients and the chain beside their peers, all in one run on one machine."""
