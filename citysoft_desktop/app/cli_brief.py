"""``citysoft brief``."""

from __future__ import annotations

import argparse

from citysoft_desktop.app import composition
from citysoft_desktop.app.cli_commands import ending, notice, opened, say
from citysoft_desktop.services.brief import BriefOptions, build_brief


def run(options: argparse.Namespace) -> int:
    """Print the brief of a plan as PDF."""
    ending(options.out, (".pdf",))
    clock = composition.clock()
    with opened(options.plan, read_only=True) as session:
        info = session.plan.info
        paper = options.paper or info.paper
        document = build_brief(
            session.plan,
            BriefOptions(
                as_of=options.as_of or clock.today(),
                now=clock.now(),
                preset=options.preset or info.preset,
                paper=paper,
                digest=session.content_digest(),
                places=composition.places(),
            ),
        )
    renderer = composition.brief_renderer()
    pages = renderer.pages(document, paper=paper)
    renderer.write(pages, options.out)
    for sentence in pages.notices:
        notice(sentence)
    if pages.missing_glyphs:
        notice(f"{len(pages.missing_glyphs)} characters have no shipped typeface and print as □.")
    say(f"Wrote {options.out.name}: {pages.pages} {'page' if pages.pages == 1 else 'pages'}.")
    return 0
