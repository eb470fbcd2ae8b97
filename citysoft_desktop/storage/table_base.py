"""What every table of a plan file has in common.

The domain classes are the truth; a test compares every column with them. Pointers are foreign keys checked at
the end of a transaction, so a command may write in any order. An empty pointer is NULL here and "" in the domain.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Base of all tables of a plan file."""

    metadata = MetaData(naming_convention=NAMING)


class RecordRow(Base):
    """Columns every record has."""

    __abstract__ = True
    id: Mapped[str] = mapped_column(primary_key=True, sort_order=-3)
    confidential: Mapped[bool] = mapped_column(sort_order=-2)
    position: Mapped[int] = mapped_column(sort_order=-1)


def pointer(target: str) -> ForeignKey:
    """A foreign key to another kind of record, checked at the end of a transaction."""
    return ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
