"""Opens and seals texts by the example of docs/encryption.md, whose file is the first argument."""
import os
import sys

exec(open(sys.argv[1]).read())

key_url, patient = os.environ["KEY_URL"], os.environ["PATIENT"]
wrapped, sealed = bytes.fromhex(os.environ["WRAPPED"]), bytes.fromhex(os.environ["SEALED"])
key = unwrap_local(key_url, patient, wrapped)
print(open_text(key, "health_profiles.allergies", patient.upper(), sealed))
print(seal_text(key, "health_profiles.current_medications", patient, "Métoprolol, 50 mg").hex())
print(seal_text(key, "record_openings.reason", patient, "found unconscious").hex())


def refuses(name, call):
    try:
        print(name, "opened:", call())
    except Exception as e:
        print(name, type(e).__name__)


other = "00000000-0000-4000-8000-000000000001"
refuses("another column:", lambda: open_text(key, "health_profiles.current_medications", patient, sealed))
refuses("another patient:", lambda: open_text(key, "health_profiles.allergies", other, sealed))
refuses("another patient's key:", lambda: unwrap_local(key_url, other, wrapped))
