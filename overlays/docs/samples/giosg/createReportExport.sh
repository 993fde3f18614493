organization=7f9e9580-095b-42c7-838c-c04e667b26f7
user=9ae65e7d-56c5-11e5-af8d-6c4008c08dfe
curl --silent --show-error --fail-with-body --request POST \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
    "starting_at": "2015-08-01T00:00:00.000Z",
    "ending_at": "2015-09-01T00:00:00.000Z",
    "room_id": "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
    "type": "logs",
    "format": "csv"
  }' \
  "https://service.giosg.com/api/v5/orgs/$organization/users/$user/reportexports"
