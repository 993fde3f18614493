organization=7f9e9580-095b-42c7-838c-c04e667b26f7
team=2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10
curl --silent --show-error --fail-with-body --request PATCH \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"name": "Second line"}' \
  "https://service.giosg.com/api/v6/orgs/$organization/teams/$team"
