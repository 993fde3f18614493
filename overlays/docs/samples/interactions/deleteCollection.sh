curl --silent --show-error --fail-with-body --request DELETE \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  https://interactionbuilder.giosg.com/api/v1/collections/2
