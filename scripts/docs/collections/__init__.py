"""Collections for Postman and Bruno: the example request of every operation; a script signs those of goTom."""
