curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  https://service.giosg.com/api/v5/incoming_invitations/h3Zc8mWq5tYx2rKv9bLd
