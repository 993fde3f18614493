from giosg_client import Giosg
from giosg_client.models import UserWrite

# Attributes that are left out fall back to their defaults.
body = UserWrite(
    email="demo.admin@example.com",
    first_name="Demo",
    last_name="Admin",
    alias="Demo",
    phone="+12025550143",
    title="Customer Service Manager",
    is_online_enabled=True,
)
with Giosg.from_env() as giosg:
    user = giosg.users.replace("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe", body)
    print(user.full_name, user.updated_at)
