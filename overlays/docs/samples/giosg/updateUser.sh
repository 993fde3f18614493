# A form; to set an attribute to null, send JSON instead.
curl --silent --show-error --fail-with-body --request PATCH \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --data-urlencode "first_name=Demo" \
  --data-urlencode "last_name=Admin" \
  https://service.giosg.com/api/v5/users/9ae65e7d-56c5-11e5-af8d-6c4008c08dfe
