"""The version of the program: one constant, read by the build, About and the brief's metadata."""

__version__ = "0.1.0"
