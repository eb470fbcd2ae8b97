"""Sentences for the steps of the history, by label id: "Undo: set 2 activities to Dormant".

The window translates the English text as it stands; ``{n}`` and ``{field}`` are filled afterwards. The form
``{n:one|many}`` prints the number with the right word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

LABELS: dict[str, str] = {
    "plan.import": "bring in a whole plan",
    "plan.restore_backup": "go back to the backup of {title}",
    "plan.restore_snapshot": "go back to the snapshot “{title}”",
    "record.restore": "put back an earlier state of “{title}”",
    "plan.reload": "read the file again",
    "plan_info.update": "change the plan settings",
    "plan_info.add": "add the plan settings",
    "city.update": "change the city profile",
    "city.add": "add the city",
    "asset.add": "add {n:asset|assets}",
    "asset.update": "change {n:asset|assets}",
    "asset.delete": "remove {n:asset|assets}",
    "actor.add": "add {n:body|bodies}",
    "actor.update": "change {n:body|bodies}",
    "actor.delete": "remove {n:body|bodies}",
    "actor.aliases": "change the other names of a body",
    "actor.merge": "merge {n:body|bodies} into {m:other|others}",
    "person.add": "add {n:contact|contacts}",
    "person.update": "change {n:contact|contacts}",
    "person.delete": "remove {n:contact|contacts}",
    "person.erase": "erase a contact for good",
    "policy.add": "add {n:policy|policies}",
    "policy.update": "change {n:policy|policies}",
    "policy.delete": "remove {n:policy|policies}",
    "activity.add": "add {n:activity|activities}",
    "activity.update": "change {n:activity|activities}",
    "activity.delete": "move {n:activity|activities} to the recycle bin",
    "activity.partners": "change the partners",
    "activity.duplicate": "duplicate {n:activity|activities}",
    "activity.import": "import {n:row|rows}",
    "activity.pack": "take over {n:change|changes} from {unit}",
    "activity.paste": "paste {n:row|rows}",
    "participation.add": "add {n:partner|partners}",
    "participation.update": "change {n:partner|partners}",
    "participation.delete": "remove {n:partner|partners}",
    "outcome.add": "add {n:outcome|outcomes}",
    "outcome.update": "change {n:outcome|outcomes}",
    "outcome.delete": "remove {n:outcome|outcomes}",
    "evidence.add": "add {n:source|sources}",
    "evidence.update": "change {n:source|sources}",
    "evidence.delete": "remove {n:source|sources}",
    "evidence.cite": "cite a source",
    "citation.add": "cite {n:source|sources}",
    "citation.update": "change {n:citation|citations}",
    "citation.delete": "take back {n:citation|citations}",
    "custom_field.add": "add {n:own field|own fields}",
    "custom_field.update": "change {n:own field|own fields}",
    "custom_field.delete": "remove {n:own field|own fields}",
    "custom_value.add": "fill {n:own field|own fields}",
    "custom_value.update": "change {n:own field|own fields}",
    "custom_value.delete": "empty {n:own field|own fields}",
    "coder.add": "add {n:coder|coders}",
    "coder.update": "change {n:coder|coders}",
    "coder.delete": "remove {n:coder|coders}",
    "codebook.add": "load a codebook",
    "codebook.update": "change the codebook",
    "coding.add": "add {n:code|codes}",
    "coding.update": "change {n:code|codes}",
    "coding.delete": "remove {n:code|codes}",
    "coding.salience": "rate one dimension",
    "coding.codes": "change the codes",
    "coding.memo": "write a note on a code",
    "coding.fill_zeros": "set the missing ratings to 0",
    "coding.doubt": "mark as in doubt",
    "coding.done": "finish coding an activity",
    "coding.copy": "copy codes from the previous activity",
    "linkage.add": "add {n:link with the state|links with the state}",
    "linkage.update": "change a link with the state",
    "coding.settled": "take the doubt off an activity",
    "deadline.done": "mark a deadline as done",
    "linkage.delete": "remove {n:link with the state|links with the state}",
    "linkage.change": "record a changed relation",
    "linkage.search": "log a search for {n:activity|activities}",
    "ask.add": "add {n:ask|asks}",
    "ask.update": "change {n:ask|asks}",
    "ask.delete": "remove {n:ask|asks}",
    "finding.add": "add {n:finding|findings}",
    "finding.update": "change {n:finding|findings}",
    "finding.delete": "remove {n:finding|findings}",
    "finding.confirmed": "confirm a finding",
    "finding.dismissed": "dismiss a finding",
    "finding.proposed": "put a finding back to the proposals",
    "goal.add": "add {n:goal|goals}",
    "goal.update": "change {n:goal|goals}",
    "goal.delete": "remove {n:goal|goals}",
    "objective.add": "add {n:objective|objectives}",
    "objective.update": "change {n:objective|objectives}",
    "objective.delete": "remove {n:objective|objectives}",
    "objective.from_finding": "make an objective from a finding",
    "action.add": "add {n:action|actions}",
    "action.update": "change {n:action|actions}",
    "action.delete": "remove {n:action|actions}",
    "indicator.add": "add {n:indicator|indicators}",
    "indicator.update": "change {n:indicator|indicators}",
    "indicator.delete": "remove {n:indicator|indicators}",
    "reading.add": "add {n:measurement|measurements}",
    "reading.update": "change {n:measurement|measurements}",
    "reading.delete": "remove {n:measurement|measurements}",
    "custom_choice.add": "add {n:choice of an own field|choices of own fields}",
    "custom_choice.update": "change {n:choice of an own field|choices of own fields}",
    "custom_choice.delete": "remove {n:choice of an own field|choices of own fields}",
    "budget_line.add": "add {n:budget of a year|budgets of years}",
    "budget_line.update": "change {n:budget of a year|budgets of years}",
    "budget_line.delete": "remove {n:budget of a year|budgets of years}",
    "edition.add": "add {n:edition|editions}",
    "edition.update": "change {n:edition|editions}",
    "edition.delete": "remove {n:edition|editions}",
    "alias.add": "add {n:other name|other names}",
    "alias.update": "change {n:other name|other names}",
    "alias.delete": "remove {n:other name|other names}",
    "saved_view.add": "add {n:saved view|saved views}",
    "saved_view.update": "change {n:saved view|saved views}",
    "saved_view.delete": "remove {n:saved view|saved views}",
    "criterion.add": "add {n:criterion|criteria}",
    "criterion.update": "change {n:criterion|criteria}",
    "criterion.delete": "remove {n:criterion|criteria}",
    "request.add": "add {n:request|requests}",
    "request.update": "change {n:request|requests}",
    "request.delete": "remove {n:request|requests}",
    "request.activity": "make a request an activity",
    "request_score.add": "add {n:score|scores}",
    "request_score.update": "change {n:score|scores}",
    "request_score.delete": "remove {n:score|scores}",
    "priority.add": "add {n:national priority|national priorities}",
    "priority.update": "change {n:national priority|national priorities}",
    "priority.delete": "remove {n:national priority|national priorities}",
    "resolution.add": "add {n:agreed code|agreed codes}",
    "resolution.update": "change {n:agreed code|agreed codes}",
    "resolution.delete": "remove {n:agreed code|agreed codes}",
    "relevance.add": "judge {n:cell|cells}",
    "relevance.update": "judge {n:cell|cells}",
    "relevance.delete": "take back {n:judgement|judgements}",
    "relevance.set": "judge {n:cell|cells}",
    "text_block.add": "write a section of the brief",
    "text_block.update": "change a section of the brief",
    "text_block.delete": "empty a section of the brief",
    "brief.section": "change a section of the brief",
    "counterpart.propose": "keep {n:counterpart|counterparts}",
    "record.move": "change the order",
}
_COUNT = re.compile(r"\{(\w+):([^|{}]*)\|([^{}]*)\}")


def fill(text: str, params: Mapping[str, Any] | None) -> str:
    """Fill a sentence; a parameter it lacks leaves the sentence readable, never an error."""
    values = dict(params or {})

    def count(match: re.Match[str]) -> str:
        number = values.get(match[1], 1)
        return f"{number} {match[2] if number == 1 else match[3]}"

    text = _COUNT.sub(count, text)
    for key, value in values.items():
        text = text.replace("{" + key + "}", str(value))
    return text


def label_text(label: str, params: Mapping[str, Any] | None = None) -> str:
    """The English sentence of a step."""
    return fill(LABELS.get(label, label), params)
