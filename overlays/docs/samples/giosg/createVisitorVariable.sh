# `username` replaces the visitor's default name; other keys stand beside the chat.
organization=7f9e9580-095b-42c7-838c-c04e667b26f7
room=e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978
visitor=3b90ef7c93484af4965a79ace7bc9a62
curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"key": "username", "value": "Jane Doe"}' \
  "https://service.giosg.com/api/v5/orgs/$organization/rooms/$room/visitors/$visitor/variables"
