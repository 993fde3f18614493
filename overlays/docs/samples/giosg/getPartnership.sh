organization=7f9e9580-095b-42c7-838c-c04e667b26f7
partner=3f6c1b7a-5e0d-4c29-8b84-6d1f0a9e2c35
curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  "https://service.giosg.com/api/v5/orgs/$organization/partnerships/$partner"
