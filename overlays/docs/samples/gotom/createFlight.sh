target=/app-api/campaign/12345/flight
body='{
  "externalId": "12345-3",
  "runtime": {
    "start": {"date": "2026-05-01"},
    "end": {"date": "2026-05-31", "time": "18:00"}
  },
  "tarifId": 21,
  "mediaId": 31,
  "platformId": 41,
  "channelId": 51,
  "advertisingId": 61,
  "priceTypeId": 1,
  "units": 100000,
  "bruttoPriceUnit": "loadFromRate",
  "adServerId": "1"
}'

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
