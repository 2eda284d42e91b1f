"""What an exchange offers: the model, and how it is read, corrected, merged and written."""
