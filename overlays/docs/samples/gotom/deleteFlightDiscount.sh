target=/app-api/campaign/12345/campaign-discount/12345-volume/flight-discount/12345-1-volume

# Sign: method, MD5 of the empty body, content type, date, nothing, target.
date=$(date -u +%Y-%m-%dT%H:%M:%SZ)
digest=$(printf '' | openssl dgst -md5 -r | cut -c 1-32)
signature=$(printf 'DELETE\n%s\napplication/json\n%s\n\n%s' "$digest" "$date" "$target" |
  openssl dgst -sha1 -hmac "$GOTOM_SECRET" -binary | openssl base64)

curl --silent --show-error --fail-with-body \
  --request DELETE \
  --header "Authorization: gotom_app_api $GOTOM_USER:$signature" \
  --header "Content-Type: application/json" \
  --header "Date: $date" \
  "https://$GOTOM_TENANT.gotom.io$target"
