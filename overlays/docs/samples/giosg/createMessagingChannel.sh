curl --silent --show-error --fail-with-body --request POST \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
    "name": "Support mailbox",
    "messaging_channel": "email",
    "room_id": "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
  }' \
  https://service.giosg.com/api/v5/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/unified_messaging
