organization=7f9e9580-095b-42c7-838c-c04e667b26f7
curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
    "receiver_organization_id": "3f6c1b7a-5e0d-4c29-8b84-6d1f0a9e2c35",
    "team_id": "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
    "share_name": "Demo support"
  }' \
  "https://service.giosg.com/api/v5/orgs/$organization/outgoing_shares/teams"
