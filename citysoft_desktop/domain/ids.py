"""Record identity: a random UUID as text, so that records from two offices never collide."""

from __future__ import annotations

import re
import uuid

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
NAMESPACE = uuid.UUID("6f1c1d1e-6a7b-5a52-9f0e-435354500001")


def new_id() -> str:
    """A fresh random identifier."""
    return str(uuid.uuid4())


def fixed_id(*parts: str) -> str:
    """The same identifier for the same parts: for records that exist once per plan."""
    return str(uuid.uuid5(NAMESPACE, "/".join(parts)))


def is_id(text: str) -> bool:
    """True for the canonical text form of a UUID."""
    return _UUID.match(text) is not None
