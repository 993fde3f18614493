curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  https://interactionbuilder.giosg.com/api/interactions/e0976394-0781-4795-b052-bc8f66f149f8
