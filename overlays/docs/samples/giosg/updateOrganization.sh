curl --silent --show-error --fail-with-body --request PATCH \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"street": "2 Sample Street", "postal_code": "00200"}' \
  https://service.giosg.com/api/v5/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7
