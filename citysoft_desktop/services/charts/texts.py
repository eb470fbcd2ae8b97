"""English words of the charts by key, and how a translation is laid over them.

Builders take ``t(key, **params)``: the window and the brief each pass their own. A key their catalogue lacks falls
back to English here, so a chart never shows a key. Texts with forms choose by ``n``: one or other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol


class Translate(Protocol):
    """Words by key with ``{name}`` placeholders filled."""

    def __call__(self, key: str, /, **params: object) -> str: ...


Entry = str | Mapping[str, str]

TEXTS: dict[str, Entry] = {
    "chart.all": "All",
    "chart.share_all": "Share of all",
    "chart.share_known": "Share of known",
    "chart.n_is": "n = {n}",
    "chart.filter_is": "Filter: {filter}",
    "chart.filter_none": "Filter: none",
    "chart.missing_is": "Missing: {missing}",
    "chart.activities": {"one": "{n} activity", "other": "{n} activities"},
    "chart.count": "Activities",
    "chart.mentions": "Mentions",
    "chart.category": "Category",
    "chart.unknown": "unknown",
    "chart.others": {"one": "{n} other", "other": "{n} others"},
    "chart.none": "Nothing known yet: {missing} of {n} not recorded.",
    "chart.no_activities": "No activities in this view.",
    "chart.missing_named": "{name} {k}",
    "chart.see_table": "{n} values; see the table.",
    "chart.rest_in_table": "All values are in the table.",
    "chart.words.both": "{name} {count} ({known} of known, {all} of all)",
    "chart.words.all": "{name} {count} ({all} of all)",
    "chart.narrow": "Very narrow parts are drawn wide enough for their number.",
    # lens map
    "chart.quadrant.title": "Where the activities fall",
    "chart.axis.diplomacy": "diplomacy",
    "chart.axis.branding": "branding",
    "chart.cell.diplomacy_only": "Diplomacy only",
    "chart.cell.branding_only": "Branding only",
    "chart.cell.both": "Both lenses",
    "chart.cell.neither": "Neither",
    "chart.cell.uncoded": "Uncoded",
    "chart.short.diplomacy_only": "Dipl.",
    "chart.short.branding_only": "Brand.",
    "chart.short.both": "Both",
    "chart.short.neither": "Neither",
    "chart.short.uncoded": "Uncoded",
    "chart.overlap.title": "How far the two lenses meet",
    # matrices
    "chart.rows_left": {"one": "{n} more row in the table.", "other": "{n} more rows in the table."},
    "chart.families.title": "Family by lens",
    "chart.family_bars.title": "Activities by family and lens",
    "chart.none_on_file": "0: none on file",
    "chart.crossroads.title": "Instrument by channel",
    "chart.family_dimension.title": "Family by dimension",
    "chart.type_dimension.title": "Type by dimension",
    "chart.white.title": "White spaces",
    "chart.white.key": "empty, perhaps worth filling",
    "chart.white.under": "far below what row and column let expect",
    "chart.white.meant": "meant to be empty",
    "chart.white.words": {"one": "{n} white space: {names}", "other": "{n} white spaces: {names}"},
    "chart.white.none": "no white space",
    "chart.expected": "Expected",
    "chart.residual": "Residual",
    "chart.judgement": "Judgement",
    "chart.row": "Row",
    "chart.column": "Column",
    "chart.worth_filling": "worth filling",
    "chart.meant_to_be_empty": "meant to be empty",
    # linkage
    "chart.alignment.title": "Link with the home state",
    "chart.mode.cooperative_joint": "joint",
    "chart.mode.cooperative_coordinated": "coordinated",
    "chart.mode.parallel_harmony": "parallel, in harmony",
    "chart.mode.parallel_disharmony": "parallel, in disharmony",
    "chart.mode.none": "none found",
    "chart.mode.unknown": "unknown",
    "chart.letter.cooperative_joint": "J",
    "chart.letter.cooperative_coordinated": "C",
    "chart.letter.parallel_harmony": "H",
    "chart.letter.parallel_disharmony": "D",
    "chart.letter.none": "N",
    "chart.strength.title": "Strength of the link",
    "chart.alignment.note": "Disharmony is a description, not a fault.",
    "chart.tier": "Tier: {tier}.",
    "chart.untiered": {
        "one": "{n} activity has links without a tier and counts in none.",
        "other": "{n} activities have links without a tier and count in none.",
    },
    "chart.tier.all": "all",
    "chart.modes.title": "Mode of linkage by year",
    "chart.modes.empty": "No link with a known mode has a known beginning yet.",
    "chart.modes.undated": {
        "one": "{n} activity has only links without a beginning; it is in no year.",
        "other": "{n} activities have only links without a beginning; they are in no year.",
    },
    "chart.benefit.title": "Who gains from the link",
    "chart.benefit.city_to_nation": "the nation gains",
    "chart.benefit.nation_to_city": "the city gains",
    "chart.benefit.mutual": "both gain",
    "chart.benefit.neither": "neither",
    "chart.benefit.unknown": "unknown",
    "chart.benefit.balance": "Balance {value}, from {n} known",
    "chart.benefit.undefined": "Balance not defined: no known gain on either side",
    # chain
    "chart.funnel.title": "How far the chain is known",
    "chart.link.resource": "Resource",
    "chart.link.instrument": "Instrument",
    "chart.link.reception": "Reception known",
    "chart.link.outcome": "Outcome known",
    "chart.funnel.stops": "{n} stop here",
    "chart.funnel.first_broken": "First broken link",
    "chart.funnel.mean": "Known links on average: {value} of 4.",
    "chart.funnel.rule": "A link counts with a source graded A to C; the chain stops at the first one without.",
    # places, partners, concentration
    "chart.top.title.country": "Partner countries",
    "chart.top.title.region": "Regions of the world",
    "chart.top.title.partner": "Partners",
    "chart.top.title.type": "Types of activity",
    "chart.top.title.issue": "Issues",
    "chart.top.extra": "Counted in mentions ({mentions}). HHI {hhi}, as if {effective} equal ones.",
    "chart.top.empty": "Nothing recorded yet.",
    "chart.map.title": "Partner countries on the map",
    "chart.map.home": "home",
    "chart.map.beside": {
        "one": "{n} multilateral activity is not on the map.",
        "other": "{n} multilateral activities are not on the map.",
    },
    "chart.map.no_position": "Not drawn: {names}.",
    "chart.map.borders": "Borders carry no position of the city.",
    "chart.partners.title": "Partners on the map of the world",
    "chart.partners.unnamed": "internal, not named",
    "chart.partners.country_only": "country known, place not",
    "chart.partners.several": "several families",
    "chart.partners.no_type": "type not known",
    "chart.partners.number": "n partners close together",
    "chart.partners.cluster": "{n} partners, {activities}",
    "chart.partners.and_more": {"one": "and {n} more", "other": "and {n} more"},
    "chart.partners.col.partner": "Partner",
    "chart.partners.col.country": "Country",
    "chart.partners.col.families": "Families",
    "chart.partners.col.placed": "On the map",
    "chart.partners.how.recorded": "at its position",
    "chart.partners.how.name": "found by its name",
    "chart.partners.how.country": "country only",
    "chart.partners.how.nowhere": "not on the map",
    "chart.partners.count.recorded": "{n} at their position",
    "chart.partners.count.name": "{n} found by their name",
    "chart.partners.count.country": "{n} in their country, place not known",
    "chart.partners.count.nowhere": "{n} not on the map, no country known",
    "chart.partners.without": {
        "one": "{n} of {all} activities names no partner.",
        "other": "{n} of {all} activities name no partner.",
    },
    "chart.partners.beside": {
        "one": "Not on the map: {n} partner without a country.",
        "other": "Not on the map: {n} partners without a country.",
    },
    "chart.partners.most": "Most activities: {names}.",
    "chart.partners.none": "No activity in this view names a partner.",
    "chart.partners.none_placed": {
        "one": "Not on the map: {n} partner without a country.",
        "other": "Not on the map: all {n} partners, none with a country.",
    },
    # time
    "chart.starts.title": "Starts by decade",
    "chart.starts.title_year": "Starts by year",
    "chart.starts.decade": "{year}s",
    "chart.starts.to": "to {year}",
    "chart.starts.no_year": "no year",
    "chart.stock.title": "Active at the same time",
    "chart.stock.extra": {
        "one": "{n} end is not known and counts as running.",
        "other": "{n} ends are not known and count as running.",
    },
    "chart.year": "Year",
    "chart.cover.title": "Activities by start year",
    "chart.cover.heading": "Every mark is one activity, placed at its start year",
    "chart.cover.note": "{k} of {n} activities have a known start year; {missing} without a year are not drawn.",
    "chart.cover.key.diplomacy_only": "diplomacy",
    "chart.cover.key.branding_only": "branding",
    "chart.cover.key.both": "both",
    "chart.cover.key.neither": "neither",
    "chart.cover.key.uncoded": "not coded",
    # completeness
    "chart.completeness.title": "What is known, field by field",
    "chart.completeness.known": "Known",
    "chart.completeness.missing": "Missing",
    "chart.completeness.total": "{filled} of {total} fields filled.",
    "chart.field": "Field",
    # action plan
    "chart.gantt.title": "Actions in time",
    "chart.gantt.empty": "No action has a date yet.",
    "chart.gantt.undated": {
        "one": "{n} action has no known date and is not drawn.",
        "other": "{n} actions have no known date and are not drawn.",
    },
    "chart.gantt.more": {"one": "{n} more action in the table.", "other": "{n} more actions in the table."},
    "chart.gantt.action": "Action",
    "chart.gantt.owner": "Owner",
    "chart.gantt.start": "Start",
    "chart.gantt.end": "End",
    "chart.times.title": "Agreements in time",
    "chart.times.title_all": "Activities in time",
    "chart.times.none": "No agreement in this view.",
    "chart.times.none_all": "No activity in this view.",
    "chart.times.no_dates": {
        "one": "No dates: {n}. Nothing can be drawn.",
        "other": "No dates: all {n}. Nothing can be drawn.",
    },
    "chart.times.undated": "No dates: {n}.",
    "chart.times.contradictory": {
        "one": "Dates contradict each other: {n}, not drawn.",
        "other": "Dates contradict each other: {n}, not drawn.",
    },
    "chart.times.others": {
        "one": "{n} other activity is no agreement.",
        "other": "{n} other activities are no agreements.",
    },
    "chart.times.more": {"one": "{n} more row in the table.", "other": "{n} more rows in the table."},
    "chart.times.withheld": {"one": "{n} internal, not shown.", "other": "{n} internal, not shown."},
    "chart.times.no_type": "Type not known",
    "chart.times.col.title": "Activity",
    "chart.times.col.type": "Type",
    "chart.times.col.begin": "Begins",
    "chart.times.col.end": "Ends",
    "chart.times.col.note": "Note",
    "chart.times.unknown": "unknown",
    "chart.times.missing": "not entered",
    "chart.times.open": "without an end",
    "chart.times.begin_unknown": "beginning unknown",
    "chart.times.begin_missing": "beginning not entered",
    "chart.times.end_unknown": "end unknown",
    "chart.times.end_missing": "end not entered",
    "chart.times.expired": "expired {date}",
    "chart.times.ended": "ended {date}",
    "chart.times.maybe_expired": "expires {date}, perhaps past",
    "chart.times.maybe_ended": "ends {date}, perhaps past",
    "chart.times.expires_on": "expires {date}",
    "chart.times.ends_on": "ends {date}",
    "chart.times.expires_months": {"one": "expires in {n} month", "other": "expires in {n} months"},
    "chart.times.ends_months": {"one": "ends in {n} month", "other": "ends in {n} months"},
    "chart.times.expires_days": {"one": "expires in {n} day", "other": "expires in {n} days"},
    "chart.times.ends_days": {"one": "ends in {n} day", "other": "ends in {n} days"},
    "chart.times.contradicts": "ends before it begins",
    "chart.times.key.sure": "certain",
    "chart.times.key.unsure": "within these dates, day not known",
    "chart.times.key.open": "expressly without an end",
    "chart.times.key.unknown": "not known",
    "chart.times.key.soon": "ends within 12 months",
    "chart.times.count.soon": {"one": "{n} ends within 12 months", "other": "{n} end within 12 months"},
    "chart.times.count.past": {"one": "{n} is past", "other": "{n} are past"},
    "chart.times.count.maybe_past": {"one": "{n} is perhaps past", "other": "{n} are perhaps past"},
    "chart.times.count.open": {"one": "{n} is without an end", "other": "{n} are without an end"},
    "chart.times.count.no_end": {
        "one": "of {n} the end is not known",
        "other": "of {n} the end is not known",
    },
    "chart.times.count.undated": {"one": "{n} has no dates", "other": "{n} have no dates"},
    "chart.gantt.quarter": "Q{n}",
}

_PLACE = re.compile(r"\{([a-z_]+)\}")


def english(key: str, /, **params: object) -> str:
    """The English text of a key. Raises KeyError for a key that does not exist and a value that is missing."""
    entry = TEXTS[key]
    if not isinstance(entry, str):
        entry = entry["one" if str(params.get("n")) == "1" else "other"]
    return _PLACE.sub(lambda found: str(params[found[1]]), entry)


def over_english(t: Translate | None) -> Translate:
    """``t``, with English for the keys it lacks."""
    if t is None:
        return english
    given = t

    def words(key: str, /, **params: object) -> str:
        try:
            return given(key, **params)
        except KeyError:
            return english(key, **params)

    return words
