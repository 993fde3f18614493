organization=7f9e9580-095b-42c7-838c-c04e667b26f7
room=e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978
curl --silent --show-error --fail-with-body --request DELETE \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  "https://service.giosg.com/api/v5/orgs/$organization/outgoing_shares/rooms/$room"
