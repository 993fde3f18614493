curl --silent --show-error --fail-with-body \
  --header "Content-Type: application/json" \
  --data '{"visitor_secret_id": null}' \
  https://service.giosg.com/api/v5/public/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/auth
