user=9ae65e7d-56c5-11e5-af8d-6c4008c08dfe
chat=4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31
curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"invited_team_id": "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"}' \
  "https://service.giosg.com/api/v5/users/$user/chats/$chat/outgoing_chat_invitations"
