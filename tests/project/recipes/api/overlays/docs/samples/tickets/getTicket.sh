curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  https://tickets.giosg.com/api/tickets/v1/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/tickets/5c1e7a90-3d42-4b6f-8e1a-9f0b2c3d4e5f
