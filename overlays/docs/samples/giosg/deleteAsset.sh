organization=7f9e9580-095b-42c7-838c-c04e667b26f7
asset=b3c2d1e0-6f7a-4c8b-8a99-887766554433
curl --silent --show-error --fail-with-body --request DELETE \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  "https://service.giosg.com/api/v5/orgs/$organization/assets/$asset"
