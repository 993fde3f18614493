organization=7f9e9580-095b-42c7-838c-c04e667b26f7
team=2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10
user=b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe
curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  "https://service.giosg.com/api/v5/orgs/$organization/teams/$team/memberships/$user"
