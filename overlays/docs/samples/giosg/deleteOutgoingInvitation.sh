# Only while the invitation is pending.
curl --silent --show-error --fail-with-body --request DELETE \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  https://service.giosg.com/api/v5/outgoing_invitations/6b0e4d93-7a2c-4f18-b5d6-0c9e8f7a1b24
