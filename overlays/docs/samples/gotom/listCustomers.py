from gotom_client import GoTom

with GoTom.from_env() as gotom:
    # Asks for one page after the other.
    for customer in gotom.customers.iter():
        if not customer.soft_deleted:
            print(customer.external_crm_id, customer.firm)
