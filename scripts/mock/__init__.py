"""A stateful mock server of the giosg, Interaction Designer and goTom APIs, driven by their descriptions."""
