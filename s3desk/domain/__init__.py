"""What a region knows: record types, their rules, messages and errors. Standard library only."""
