"""Quality of the descriptions: evidence coverage, and quality bars."""
