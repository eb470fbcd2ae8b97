"""SQLAlchemy models of the tables that came with schema 3; see ``tables``."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from citysoft_desktop.storage.table_base import RecordRow, pointer


class CustomChoiceRow(RecordRow):
    __tablename__ = "custom_choice"
    field_id: Mapped[str | None] = mapped_column(pointer("custom_field"), index=True)
    value: Mapped[str]


class BudgetLineRow(RecordRow):
    __tablename__ = "budget_line"
    activity_id: Mapped[str | None] = mapped_column(pointer("activity"), index=True)
    year: Mapped[str]
    amount: Mapped[str | None]
    currency: Mapped[str]
    source: Mapped[str]
    note: Mapped[str]


class EditionRow(RecordRow):
    __tablename__ = "edition"
    activity_id: Mapped[str | None] = mapped_column(pointer("activity"), index=True)
    name: Mapped[str]
    start: Mapped[str]
    end: Mapped[str]
    place: Mapped[str]
    status: Mapped[str]
    note: Mapped[str]


class AliasRow(RecordRow):
    __tablename__ = "alias"
    actor_id: Mapped[str | None] = mapped_column(pointer("actor"), index=True)
    name: Mapped[str]


class SavedViewRow(RecordRow):
    __tablename__ = "saved_view"
    page: Mapped[str]
    name: Mapped[str]
    definition: Mapped[str]


class CriterionRow(RecordRow):
    __tablename__ = "criterion"
    name: Mapped[str]
    question: Mapped[str]
    weight: Mapped[int]


class RequestRow(RecordRow):
    __tablename__ = "request"
    title: Mapped[str]
    kind: Mapped[str]
    requester: Mapped[str]
    country: Mapped[str]
    received: Mapped[str]
    due: Mapped[str]
    text: Mapped[str]
    owner: Mapped[str]
    state: Mapped[str]
    reason: Mapped[str]
    reply: Mapped[str]
    activity_id: Mapped[str | None] = mapped_column(pointer("activity"), index=True)
    note: Mapped[str]


class RequestScoreRow(RecordRow):
    __tablename__ = "request_score"
    request_id: Mapped[str | None] = mapped_column(pointer("request"), index=True)
    criterion_id: Mapped[str | None] = mapped_column(pointer("criterion"), index=True)
    score: Mapped[int | None]
    reason: Mapped[str]


class PriorityRow(RecordRow):
    __tablename__ = "priority"
    policy_id: Mapped[str | None] = mapped_column(pointer("policy"), index=True)
    text: Mapped[str]
    themes: Mapped[str]
    countries: Mapped[str]
    valid_from: Mapped[str]
    valid_to: Mapped[str]
    source: Mapped[str]
    note: Mapped[str]


class ResolutionRow(RecordRow):
    __tablename__ = "resolution"
    activity_id: Mapped[str | None] = mapped_column(pointer("activity"), index=True)
    dimension: Mapped[str]
    code: Mapped[str]
    value: Mapped[int | None]
    coders: Mapped[str]
    reason: Mapped[str]
    decided_by: Mapped[str]
    decided_at: Mapped[str]
    codebook: Mapped[str]
