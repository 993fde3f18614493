curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  "https://api.giosg.com/api/reporting/v1/rooms/e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978/chat-stats/daily/?start_date=2021-03-01&end_date=2021-03-02"
