curl --silent --show-error --fail-with-body \
  --header "Authorization: Bearer $GIOSG_VISITOR_ACCESS_TOKEN" \
  https://service.giosg.com/api/v5/public/visitors/3b90ef7c93484af4965a79ace7bc9a62/chats
