"""goTom request signing: the signer, and test vectors computed by the vendor's own samples."""
