# Several identifiers are separated by commas.
curl --silent --show-error --fail-with-body --get \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --data-urlencode "room_id=e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978" \
  https://service.giosg.com/api/v4/reporting/realtime/rooms
