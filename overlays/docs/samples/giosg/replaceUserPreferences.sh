organization=7f9e9580-095b-42c7-838c-c04e667b26f7
user=9ae65e7d-56c5-11e5-af8d-6c4008c08dfe
curl --silent --show-error --fail-with-body --request PUT \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
    "chat_capacity": 5,
    "desktop_message_sound": "visitor_message",
    "is_desktop_message_sound_continuous": true,
    "desktop_visitor_added_sound": "visitor_connect",
    "is_desktop_visitor_added_sound_continuous": true,
    "ui_language_code": "en",
    "is_muted_offline": false,
    "is_statistics_email_enabled": true,
    "is_desktop_notification_enabled": false,
    "is_spellcheck_enabled": false
  }' \
  "https://service.giosg.com/api/v5/orgs/$organization/users/$user/preferences"
