"""Schema migrations, shipped with the program. Migrations import no application models."""
