from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    themes = designer.themes.list("7f9e9580-095b-42c7-838c-c04e667b26f7", 1)
    print("use one of these as themeId:", [theme.uid for theme in themes])
