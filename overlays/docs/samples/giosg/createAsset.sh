organization=7f9e9580-095b-42c7-838c-c04e667b26f7
echo ".chat { color: #0072ce }" >chat.css
curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --form "upload=@chat.css;type=text/css" \
  --form "name=Chat style" \
  "https://service.giosg.com/api/v5/orgs/$organization/assets"
