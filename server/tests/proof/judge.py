"""What openbadgeslib, which knows nothing of this program, makes of certificates that a running server hands out.

Arguments: the server's address and its did. Standard input: a JSON object of codes by name. Standard output: a JSON object of
verdicts by name, "accepted" or why not.
"""

import base64
import gzip
import json
import sys
import urllib.request

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from openbadgeslib.ob3 import OB3VerificationError, OB3Verifier

base, did = sys.argv[1:]
stranger = Ed25519PrivateKey.generate()


def fetch(url):
    # The proxy that ends TLS before the server is missing here
    with urllib.request.urlopen(url.replace("https://", "http://", 1), timeout=20) as answer:
        return answer.read()


def verdict(token, download=fetch):
    try:
        found = OB3Verifier.for_issuer_did(did, download=download).verify(token, check_status=True, download=download)
    except OB3VerificationError as no:
        return str(no)
    return "accepted: " + found.achievement.name


def parts(token):
    return [json.loads(base64.urlsafe_b64decode(part + "==")) for part in token.split(".")[:2]]


def encoded(value):
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def renamed(token):
    header, payload = parts(token)
    payload["credentialSubject"]["identifier"][0]["identityHash"] = "Somebody Else"
    return ".".join([token.split(".")[0], encoded(payload), token.split(".")[2]])


def resigned(token):
    header, payload = parts(token)
    return jwt.encode(payload, stranger, algorithm="EdDSA", headers=header)


def unsigned(token):
    header, payload = parts(token)
    return ".".join([encoded({**header, "alg": "none"}), encoded(payload), ""])


def with_a_forged_list(url):
    """The server's answers, but the lists say that nobody is revoked and are signed by a stranger."""
    answer = fetch(url)
    if "/status/" not in url:
        return answer
    header, payload = parts(answer.decode())
    packed = gzip.compress(bytes(131_072 // 8))
    payload["credentialSubject"]["encodedList"] = "u" + base64.urlsafe_b64encode(packed).rstrip(b"=").decode()
    return jwt.encode(payload, stranger, algorithm="EdDSA", headers=header).encode()


codes = json.load(sys.stdin)
tokens = {name: fetch(f"{base}/certificates/{code}.jwt").decode() for name, code in codes.items()}
verdicts = {name: verdict(token) for name, token in tokens.items()}
good = tokens["good"]
verdicts["renamed"] = verdict(renamed(good))
verdicts["by another key"] = verdict(resigned(good))
verdicts["unsigned"] = verdict(unsigned(good))
verdicts["of another"] = verdict(".".join(good.split(".")[:2] + tokens["revoked"].split(".")[2:]))
verdicts["revoked, with a forged list"] = verdict(tokens["revoked"], with_a_forged_list)
print(json.dumps(verdicts))
