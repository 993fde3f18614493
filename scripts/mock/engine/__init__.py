"""The mock's engine: HTTP, routing, validation, state, pages and control, for any API that an overlay describes.

It knows no vendor. What differs between families of APIs is a `Backend` (`backend.py`); what operations do beyond plain
CRUD is a behaviour (`behaviours.py`), registered by the packages beside this one.
"""
