# The default template, with another name, workspaceUid and themeId.
curl --silent --show-error --fail-with-body \
  --header "Authorization: Token $GIOSG_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
    "name": "My new interaction",
    "workspaceUid": 1,
    "themeId": 1,
    "templateName": null,
    "project": {"views": [{"name": "start", "elements": []}]},
    "jsonVersion": 12,
    "editorCanvasSizeType": "desktop1"
  }' \
  https://interactionbuilder.giosg.com/api/interactions
