"""Diagnosis: rules that propose findings from a plan. A person confirms or dismisses; no rule confirms itself."""

from citysoft_desktop.domain.findings.case import IMPLEMENTED
from citysoft_desktop.domain.findings.engine import Proposal, finding_values, not_concluded, propose

__all__ = ["IMPLEMENTED", "Proposal", "finding_values", "not_concluded", "propose"]
