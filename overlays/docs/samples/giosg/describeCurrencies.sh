# --include shows the header `Allow`.
curl --silent --show-error --fail-with-body --include --request OPTIONS \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  https://service.giosg.com/api/v5/currencies
