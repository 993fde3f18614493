user=9ae65e7d-56c5-11e5-af8d-6c4008c08dfe
chat=4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31
# The user leaves the chat.
curl --silent --show-error --fail-with-body --request PATCH \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"is_participating": false}' \
  "https://service.giosg.com/api/v5/users/$user/chat_memberships/$chat"
