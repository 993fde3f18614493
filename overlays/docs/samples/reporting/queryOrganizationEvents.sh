curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"interval": {"start": "2021-03-01T00:00:00.000Z", "end": "2021-03-03T00:00:00.000Z"}, "granularity": "day", "vendor": "your.company.xyz", "aggregations": ["count", "visitor_id_uniq"], "group_by": ["category", "action"]}' \
  https://api.giosg.com/api/events/v2/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/fetch/
