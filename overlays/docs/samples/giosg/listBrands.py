from giosg_client import Giosg

with Giosg.from_env() as giosg:
    for brand in giosg.brands.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
        print(brand.name, brand.primary_color_code or "default colour")
