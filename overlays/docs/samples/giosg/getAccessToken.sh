curl --silent --show-error --fail-with-body \
  --data-urlencode "grant_type=authorization_code" \
  --data-urlencode "code=example-authorization-code" \
  --data-urlencode "client_id=91f0e2d3-4c5b-4a69-8877-66554433221a" \
  --data-urlencode "client_secret=$GIOSG_CLIENT_SECRET" \
  https://service.giosg.com/identity/token
