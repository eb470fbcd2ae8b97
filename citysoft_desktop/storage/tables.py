"""SQLAlchemy models: one table per kind of record, columns as the fields of the domain class; see ``table_base``."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

# Loading them is what makes the tables known.
from citysoft_desktop.storage import tables_of_schema_3  # noqa: F401
from citysoft_desktop.storage.table_base import Base, RecordRow, pointer

__all__ = ["Base"]


class PlanInfoRow(RecordRow):
    __tablename__ = "plan_info"
    title: Mapped[str]
    period_from: Mapped[str]
    period_to: Mapped[str]
    brief_language: Mapped[str]
    paper: Mapped[str]
    preset: Mapped[str]
    classification: Mapped[str]
    version_label: Mapped[str]
    owner: Mapped[str]
    tau: Mapped[int]
    draft_limit: Mapped[int]
    currency: Mapped[str]
    is_sample: Mapped[bool]
    logo_name: Mapped[str]
    logo_png: Mapped[str]
    brand_primary: Mapped[str]
    brand_secondary: Mapped[str]
    note: Mapped[str]


class CityRow(RecordRow):
    __tablename__ = "city"
    name: Mapped[str]
    country: Mapped[str]
    place_id: Mapped[int | None]
    region: Mapped[str]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    population: Mapped[int | None]
    population_year: Mapped[str]
    languages: Mapped[str]
    self_description: Mapped[str]
    state_structure: Mapped[str]
    state_structure_note: Mapped[str]
    legal_setting: Mapped[str]
    regime: Mapped[str]
    room_for_action: Mapped[str]


class AssetRow(RecordRow):
    __tablename__ = "asset"
    kind: Mapped[str]
    text: Mapped[str]
    note: Mapped[str]


class ActorRow(RecordRow):
    __tablename__ = "actor"
    name: Mapped[str]
    kind: Mapped[str]
    tier: Mapped[str]
    country: Mapped[str]
    state: Mapped[str]
    name_en: Mapped[str]
    place_id: Mapped[int | None]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    network_key: Mapped[str]
    home_counterpart: Mapped[bool]
    since: Mapped[str]
    we_give: Mapped[str]
    we_get: Mapped[str]
    address: Mapped[str]
    power: Mapped[int | None]
    interest: Mapped[int | None]
    source: Mapped[str]
    note: Mapped[str]


class PersonRow(RecordRow):
    __tablename__ = "person"
    actor_id: Mapped[str | None] = mapped_column(pointer("actor"), index=True)
    name: Mapped[str]
    role: Mapped[str]
    email: Mapped[str]
    phone: Mapped[str]
    purpose: Mapped[str]
    source: Mapped[str]
    review: Mapped[str]


class PolicyRow(RecordRow):
    __tablename__ = "policy"
    title: Mapped[str]
    body_id: Mapped[str | None] = mapped_column(pointer("actor"))
    body_name: Mapped[str]
    tier: Mapped[str]
    domain: Mapped[str]
    year: Mapped[str]
    url: Mapped[str]
    note: Mapped[str]


class ActivityRow(RecordRow):
    __tablename__ = "activity"
    title: Mapped[str]
    title_made: Mapped[bool]
    type: Mapped[str]
    status: Mapped[str]
    start: Mapped[str]
    end: Mapped[str]
    lead_unit: Mapped[str]
    own_city: Mapped[str]
    summary: Mapped[str]
    countries: Mapped[str]
    budget: Mapped[str | None]
    currency: Mapped[str]
    staff_fte: Mapped[str | None]
    confidence: Mapped[str]
    external_id: Mapped[str]
    tags: Mapped[str]
    agreement_status: Mapped[str]
    signed: Mapped[str]
    expires: Mapped[str]
    renewal: Mapped[str]
    signatories: Mapped[str]
    agreement_file: Mapped[str]
    agreement_hash: Mapped[str]
    agreement_note: Mapped[str]
    in_doubt: Mapped[bool]
    note: Mapped[str]


class ParticipationRow(RecordRow):
    __tablename__ = "participation"
    activity_id: Mapped[str | None] = mapped_column(pointer("activity"), index=True)
    actor_id: Mapped[str | None] = mapped_column(pointer("actor"), index=True)
    role: Mapped[str]
    country: Mapped[str]


class OutcomeRow(RecordRow):
    __tablename__ = "outcome"
    activity_id: Mapped[str | None] = mapped_column(pointer("activity"), index=True)
    pathway: Mapped[str]
    effect: Mapped[str]
    audience: Mapped[str]
    result: Mapped[str]
    occurred: Mapped[str]


class EvidenceRow(RecordRow):
    __tablename__ = "evidence"
    citation: Mapped[str]
    url: Mapped[str]
    quote: Mapped[str]
    date: Mapped[str]
    grade: Mapped[str]
    is_document: Mapped[bool]
    file_name: Mapped[str]
    file_hash: Mapped[str]
    note: Mapped[str]


class CitationRow(RecordRow):
    __tablename__ = "citation"
    evidence_id: Mapped[str | None] = mapped_column(pointer("evidence"), index=True)
    subject_kind: Mapped[str]
    subject_id: Mapped[str] = mapped_column(index=True)
    aspect: Mapped[str]


class CustomFieldRow(RecordRow):
    __tablename__ = "custom_field"
    name: Mapped[str]
    applies_to: Mapped[str]
    value_kind: Mapped[str]


class CustomValueRow(RecordRow):
    __tablename__ = "custom_value"
    field_id: Mapped[str | None] = mapped_column(pointer("custom_field"), index=True)
    subject_id: Mapped[str] = mapped_column(index=True)
    value: Mapped[str]


class CoderRow(RecordRow):
    __tablename__ = "coder"
    name: Mapped[str]
    initials: Mapped[str]


class CodebookRow(RecordRow):
    __tablename__ = "codebook"
    framework_id: Mapped[str]
    version: Mapped[str]
    digest: Mapped[str]
    content: Mapped[str]


class CodingRow(RecordRow):
    __tablename__ = "coding"
    activity_id: Mapped[str | None] = mapped_column(pointer("activity"), index=True)
    dimension: Mapped[str]
    code: Mapped[str]
    value: Mapped[int | None]
    coder: Mapped[str]
    coded_at: Mapped[str]
    codebook: Mapped[str]
    memo: Mapped[str]
    detail: Mapped[str]
    country: Mapped[str]
    owner: Mapped[str]


class LinkageRow(RecordRow):
    __tablename__ = "linkage"
    activity_id: Mapped[str | None] = mapped_column(pointer("activity"), index=True)
    counterpart_id: Mapped[str | None] = mapped_column(pointer("actor"))
    policy_id: Mapped[str | None] = mapped_column(pointer("policy"))
    tier: Mapped[str]
    mode: Mapped[str]
    strength: Mapped[int | None]
    benefit: Mapped[str]
    city_stance: Mapped[str]
    legal_basis: Mapped[str]
    legal_text: Mapped[str]
    authorisation: Mapped[str]
    authorisation_status: Mapped[str]
    authorisation_due: Mapped[str]
    authorisation_done: Mapped[str]
    national_roles: Mapped[str]
    funding_city: Mapped[str | None]
    funding_national: Mapped[str | None]
    funding_other: Mapped[str | None]
    funding_amount: Mapped[str | None]
    funding_currency: Mapped[str]
    programme: Mapped[str]
    brand_relation: Mapped[str]
    valid_from: Mapped[str]
    valid_to: Mapped[str]
    search_where: Mapped[str]
    search_when: Mapped[str]
    search_by: Mapped[str]
    confidence: Mapped[str]
    coder: Mapped[str]
    coded_at: Mapped[str]
    codebook: Mapped[str]
    note: Mapped[str]


class AskRow(RecordRow):
    __tablename__ = "ask"
    counterpart_id: Mapped[str | None] = mapped_column(pointer("actor"))
    text: Mapped[str]
    offer: Mapped[str]
    why_now: Mapped[str]
    due: Mapped[str]
    state: Mapped[str]
    answer: Mapped[str]


class FindingRow(RecordRow):
    __tablename__ = "finding"
    rule_id: Mapped[str]
    family: Mapped[str]
    title: Mapped[str]
    sentence: Mapped[str]
    so_what: Mapped[str]
    severity: Mapped[str]
    sureness: Mapped[str]
    state: Mapped[str]
    reason: Mapped[str]
    analysis: Mapped[str]
    filter: Mapped[str]
    activity_ids: Mapped[str]
    evidence_ids: Mapped[str]
    author: Mapped[str]
    decided_at: Mapped[str]


class GoalRow(RecordRow):
    __tablename__ = "goal"
    text: Mapped[str]
    note: Mapped[str]


class ObjectiveRow(RecordRow):
    __tablename__ = "objective"
    goal_id: Mapped[str | None] = mapped_column(pointer("goal"))
    text: Mapped[str]
    finding_ids: Mapped[str]
    owner: Mapped[str]
    due: Mapped[str]
    audience: Mapped[str]
    lens: Mapped[str]
    sdgs: Mapped[str]
    policy_id: Mapped[str | None] = mapped_column(pointer("policy"))
    state: Mapped[str]
    note: Mapped[str]


class ActionRow(RecordRow):
    __tablename__ = "action"
    objective_id: Mapped[str | None] = mapped_column(pointer("objective"))
    text: Mapped[str]
    verdict: Mapped[str]
    activity_ids: Mapped[str]
    owner: Mapped[str]
    counterpart_id: Mapped[str | None] = mapped_column(pointer("actor"))
    none_needed: Mapped[bool]
    partner: Mapped[str]
    start: Mapped[str]
    end: Mapped[str]
    depends_on: Mapped[str]
    cost: Mapped[str | None]
    currency: Mapped[str]
    cost_source: Mapped[str]
    staff_days: Mapped[str | None]
    state: Mapped[str]
    note: Mapped[str]


class IndicatorRow(RecordRow):
    __tablename__ = "indicator"
    objective_id: Mapped[str | None] = mapped_column(pointer("objective"), index=True)
    text: Mapped[str]
    chain_link: Mapped[str]
    unit: Mapped[str]
    baseline: Mapped[str]
    target: Mapped[str]
    due: Mapped[str]
    source: Mapped[str]


class ReadingRow(RecordRow):
    __tablename__ = "reading"
    indicator_id: Mapped[str | None] = mapped_column(pointer("indicator"), index=True)
    date: Mapped[str]
    value: Mapped[str]
    source: Mapped[str]


class RelevanceRow(RecordRow):
    __tablename__ = "relevance"
    matrix: Mapped[str]
    row: Mapped[str]
    column: Mapped[str]
    judgement: Mapped[str]
    who: Mapped[str]
    why: Mapped[str]


class TextBlockRow(RecordRow):
    __tablename__ = "text_block"
    section: Mapped[str]
    headline: Mapped[str]
    text: Mapped[str]
    included: Mapped[bool]
    detail: Mapped[str]
    signed_by: Mapped[str]


class HistoryRow(Base):
    """One step of the change log; ``images`` holds rows before and after, compressed JSON."""

    __tablename__ = "history"
    __table_args__ = {"sqlite_autoincrement": True}
    seq: Mapped[int] = mapped_column(primary_key=True)
    command: Mapped[str]
    label: Mapped[str]
    params: Mapped[str]
    who: Mapped[str]
    at: Mapped[str]
    state: Mapped[str]
    merge_key: Mapped[str | None]
    images: Mapped[bytes]


class SnapshotRow(Base):
    """A named state of the plan; ``body`` is the compressed JSON of all its records, read only when asked for."""

    __tablename__ = "snapshot"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    note: Mapped[str]
    who: Mapped[str]
    at: Mapped[str]
    digest: Mapped[str]
    counts: Mapped[str]
    body: Mapped[bytes]


class FileMetaRow(Base):
    """Facts about the file itself: plan id, minimum reader version, writer."""

    __tablename__ = "file_meta"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
