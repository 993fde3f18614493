curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"interval": {"start": "2021-03-01T00:00:00.000Z", "end": "2021-03-03T00:00:00.000Z"}, "granularity": "day", "vendor": "your.company.xyz", "aggregations": ["count", "visitor_id_uniq"], "group_by": ["category", "action"]}' \
  https://api.giosg.com/api/events/v2/users/9ae65e7d-56c5-11e5-af8d-6c4008c08dfe/fetch/
