user=9ae65e7d-56c5-11e5-af8d-6c4008c08dfe
chat=7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4
curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"is_participating": true, "composing_status": "idle"}' \
  "https://service.giosg.com/api/v5/users/$user/routed_chats/$chat/memberships"
