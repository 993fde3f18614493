curl --silent --show-error --fail-with-body --get \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --data-urlencode "timezone=Europe/Helsinki" \
  https://service.giosg.com/api/reporting/v1/rooms/e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978/realtime
