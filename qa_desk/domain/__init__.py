"""The values of the trade: contacts, people, transcripts, evaluations, calibration."""
