organization=7f9e9580-095b-42c7-838c-c04e667b26f7
user=9ae65e7d-56c5-11e5-af8d-6c4008c08dfe
curl --silent --show-error --fail-with-body --request PATCH \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"chat_capacity": 3}' \
  "https://service.giosg.com/api/v5/orgs/$organization/users/$user/preferences"
