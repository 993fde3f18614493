# Attributes that are left out fall back to their defaults.
curl --silent --show-error --fail-with-body --request PUT \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
    "email": "demo.admin@example.com",
    "first_name": "Demo",
    "last_name": "Admin",
    "alias": "Demo",
    "phone": "+12025550143",
    "title": "Customer Service Manager",
    "is_online_enabled": true
  }' \
  https://service.giosg.com/api/v5/users/9ae65e7d-56c5-11e5-af8d-6c4008c08dfe
