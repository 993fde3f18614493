curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  https://tickets.giosg.com/api/tickets/v1/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/tickets
