"""What `make lighthouse` runs: ratings of pages by Lighthouse, and how long they take to be ready on a slow phone."""
