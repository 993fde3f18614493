organization=7f9e9580-095b-42c7-838c-c04e667b26f7
user=9ae65e7d-56c5-11e5-af8d-6c4008c08dfe
export=4e7c1b52-8d3f-4a6e-9b10-5f2a7d8c9e01
curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  "https://service.giosg.com/api/v5/orgs/$organization/users/$user/reportexports/$export"
