"""The mock's engine: HTTP, routing, validation, state, pagination and control, for any API described by an overlay.

The engine is vendor-neutral. Differences between families of APIs are in a `Backend` (`backend.py`); operations beyond
plain CRUD are behaviours (`behaviours.py`), registered by the packages beside this one.
"""
