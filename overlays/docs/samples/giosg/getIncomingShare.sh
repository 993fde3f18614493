organization=7f9e9580-095b-42c7-838c-c04e667b26f7
team=8e1d7f42-3a6b-4c95-b0e8-7f2d9c4a1b53
curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  "https://service.giosg.com/api/v5/orgs/$organization/incoming_shares/teams/$team"
