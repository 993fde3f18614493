curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
    "email": "hello@newcomer.example.com",
    "message": "Shall we serve our customers together?",
    "partner_visibility": "organization",
    "room_shares": [{
      "room_id": "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
      "share_name": "Demo web shop"
    }]
  }' \
  https://service.giosg.com/api/v5/outgoing_invitations
