from giosg_client import Giosg

with Giosg.from_env() as giosg:
    for language in giosg.reference_data.iter_languages():
        if language.is_ui_language:
            print(language.rfc_3066, language.name)
