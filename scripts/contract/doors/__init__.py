"""The doors through which generated cases reach a server: clients in other languages, each behind a process."""
