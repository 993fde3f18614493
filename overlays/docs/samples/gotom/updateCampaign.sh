# update_commissions=0 keeps commissions that were set by hand. The query is signed too.
target='/app-api/campaign/12345?update_commissions=0'
body='{"note": "Motifs have arrived."}'

# Sign: method, MD5 of the body, content type, date, nothing, target.
date=$(date -u +%Y-%m-%dT%H:%M:%SZ)
digest=$(printf '%s' "$body" | openssl dgst -md5 -r | cut -c 1-32)
signature=$(printf 'POST\n%s\napplication/json\n%s\n\n%s' "$digest" "$date" "$target" |
  openssl dgst -sha1 -hmac "$GOTOM_SECRET" -binary | openssl base64)

curl --silent --show-error --fail-with-body \
  --header "Authorization: gotom_app_api $GOTOM_USER:$signature" \
  --header "Content-Type: application/json" \
  --header "Date: $date" \
  --data-binary "$body" \
  "https://$GOTOM_TENANT.gotom.io$target"
