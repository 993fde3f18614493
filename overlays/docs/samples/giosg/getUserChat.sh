user=9ae65e7d-56c5-11e5-af8d-6c4008c08dfe
chat=4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31
curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  "https://service.giosg.com/api/v5/users/$user/chats/$chat"
