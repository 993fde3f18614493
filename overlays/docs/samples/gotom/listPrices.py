from gotom_client import GoTom

with GoTom.from_env() as gotom:
    # Asks for one page after the other.
    for price in gotom.prices.iter(21):
        print(price.platform, price.advertising, price.price)
