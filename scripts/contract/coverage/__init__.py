"""Coverage of the description: which operations, parameters, statuses and schema keywords a run touched."""
