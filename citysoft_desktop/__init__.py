"""CitySoft Desktop: make, follow and print a plan for a city's international relations, offline."""

from citysoft_desktop.base.version import __version__

__all__ = ["__version__"]
