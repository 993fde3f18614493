curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"interval": {"start": "2021-03-01T00:00:00.000Z", "end": "2021-03-03T00:00:00.000Z"}, "granularity": "day", "aggregations": [{"type": "hyperUnique", "fields": ["visitor_ids"]}], "filters": {"type": "selector", "dimension": "scope", "value": "org"}}' \
  https://api.giosg.com/api/reporting/v1/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/chat_sessions
