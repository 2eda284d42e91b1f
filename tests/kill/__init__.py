"""Kills commands at random moments: whatever dies, each folder is whole, as it was or as it was to be."""
