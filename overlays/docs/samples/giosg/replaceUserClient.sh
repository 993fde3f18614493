organization=7f9e9580-095b-42c7-838c-c04e667b26f7
user=9ae65e7d-56c5-11e5-af8d-6c4008c08dfe
client=3f2b8c1e-9d4a-4b7e-a6c5-0f1e2d3c4b5a
curl --silent --show-error --fail-with-body --request PUT \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"rooms": ["e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"], "expires_in": 60}' \
  "https://service.giosg.com/api/v5/orgs/$organization/users/$user/clients/$client"
