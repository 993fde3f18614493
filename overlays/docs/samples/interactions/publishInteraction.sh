# The tag is that of the version to publish; `null` means that it is not the latest any more.
interaction=e0976394-0781-4795-b052-bc8f66f149f8
curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{}' \
  "https://interactionbuilder.giosg.com/api/interactions/$interaction/publish?tag=2021-03-15T10:34:28.819Z"
