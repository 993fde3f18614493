"""Methods that combine several calls; the resources inherit them."""
