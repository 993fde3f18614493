from gotom_client import GoTom

with GoTom.from_env() as gotom:
    customer = gotom.customers.get("crm-1001").customer
    print(customer.firm, customer.language)
