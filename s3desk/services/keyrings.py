"""Secrets in the system's keyring, where there is one that works."""

from __future__ import annotations

_SERVICE = "S3Desk"


def put(entry: str, secret: str) -> bool:
    """Store a secret and read it back; False where there is no keyring that works."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return False
    try:
        if keyring.get_keyring().priority <= 0:
            return False
        keyring.set_password(_SERVICE, entry, secret)
        return keyring.get_password(_SERVICE, entry) == secret
    except (KeyringError, RuntimeError, OSError):
        return False


def get(entry: str) -> str | None:
    """Return a secret; None where it is not held, or the keyring is locked."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return None
    try:
        return keyring.get_password(_SERVICE, entry)
    except (KeyringError, RuntimeError, OSError):
        return None


def remove(entry: str) -> None:
    """Forget a secret, if it is held."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return
    try:
        if keyring.get_keyring().priority > 0 and keyring.get_password(_SERVICE, entry) is not None:
            keyring.delete_password(_SERVICE, entry)
    except (KeyringError, RuntimeError, OSError):
        return  # a keyring that is locked keeps what it holds
