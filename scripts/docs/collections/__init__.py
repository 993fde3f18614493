"""Collections for Postman and Bruno: every operation with its example request, goTom's signed by a script."""
