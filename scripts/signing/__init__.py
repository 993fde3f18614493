"""goTom request signing: the signer, and the vectors that hold it to the vendor's own samples."""
