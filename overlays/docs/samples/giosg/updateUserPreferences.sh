user=9ae65e7d-56c5-11e5-af8d-6c4008c08dfe
curl --silent --show-error --fail-with-body --request PATCH \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"ui_language_code": "fi"}' \
  "https://service.giosg.com/api/v5/users/$user/preferences"
