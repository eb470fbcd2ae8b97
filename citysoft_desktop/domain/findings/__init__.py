"""Diagnosis: rules that propose findings from a plan. A person confirms or dismisses; no rule confirms itself."""
