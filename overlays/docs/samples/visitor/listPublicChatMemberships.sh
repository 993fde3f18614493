visitor=3b90ef7c93484af4965a79ace7bc9a62
chat=4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31
curl --silent --show-error --fail-with-body \
  --header "Authorization: Bearer $GIOSG_VISITOR_ACCESS_TOKEN" \
  "https://service.giosg.com/api/v5/public/visitors/$visitor/chats/$chat/memberships"
