curl --silent --show-error --fail-with-body \
  --header "Authorization: Bearer $GIOSG_VISITOR_ACCESS_TOKEN" \
  https://service.giosg.com/api/v5/public/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/labels/5c1e7a90-3d42-4b6f-8e1a-9f0b2c3d4e5f
