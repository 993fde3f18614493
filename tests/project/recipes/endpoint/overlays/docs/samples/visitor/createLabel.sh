curl --silent --show-error --fail-with-body \
  --header "Authorization: Bearer $GIOSG_VISITOR_ACCESS_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"name": "urgent"}' \
  https://service.giosg.com/api/v5/public/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/labels
