organization=7f9e9580-095b-42c7-838c-c04e667b26f7
curl --silent --show-error --fail-with-body --get \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --data "interactionUuid=e0976394-0781-4795-b052-bc8f66f149f8" \
  --data "from=2021-03-16T00:00:00.000Z" \
  "https://interactionbuilder.giosg.com/api/orgs/$organization/forms/data"
