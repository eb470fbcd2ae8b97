"""Analyses of a plan: pure functions ``(plan, options) -> result``, by the ids of the framework (A1 to A18)."""
