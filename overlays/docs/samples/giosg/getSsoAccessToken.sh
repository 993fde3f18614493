curl --silent --show-error --fail-with-body \
  --form "email=demo.agent@example.com" \
  --form "organization_id=7f9e9580-095b-42c7-838c-c04e667b26f7" \
  --form "client_id=91f0e2d3-4c5b-4a69-8877-66554433221a" \
  --form "client_secret=$GIOSG_CLIENT_SECRET" \
  --form "first_name=Demo" \
  --form "last_name=Agent" \
  --form "permissions=settings users" \
  https://service.giosg.com/sso/access-token
