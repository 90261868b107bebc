"""What officials do: commands and questions per subject, and the ports the rooms above implement."""
