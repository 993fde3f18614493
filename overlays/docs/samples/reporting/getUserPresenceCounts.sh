curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  "https://api.giosg.com/api/reporting/v1/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/user-presence-counts/quarter-hourly?start_date=2021-03-01&end_date=2021-03-02"
