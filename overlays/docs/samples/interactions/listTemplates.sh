curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  https://interactionbuilder.giosg.com/api/templates
