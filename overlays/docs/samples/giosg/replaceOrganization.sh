# Attributes that are left out become null.
curl --silent --show-error --fail-with-body --request PUT \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
    "name": "Demo Organization",
    "email": "info@demo.example.com",
    "phone": "+12025550100",
    "street": "1 Example Street",
    "postal_code": "00100",
    "city": "Helsinki",
    "country": "fi",
    "business_id": "1234567-8"
  }' \
  https://service.giosg.com/api/v5/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7
