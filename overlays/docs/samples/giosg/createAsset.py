from giosg_client import File, Giosg

# `upload` also takes bytes, a path or an open file; a `File` gives them a name.
stylesheet = File(b".chat { color: #0072ce }", file_name="chat.css")
with Giosg.from_env() as giosg:
    asset = giosg.assets.upload(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        upload=stylesheet,
        name="Chat style",
    )
    print(asset.url, asset.kind)
