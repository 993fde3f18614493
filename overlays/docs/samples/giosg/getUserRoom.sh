user=9ae65e7d-56c5-11e5-af8d-6c4008c08dfe
room=e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978
curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  "https://service.giosg.com/api/v5/users/$user/rooms/$room"
