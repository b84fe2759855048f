"""Figures over many evaluations: shares with their intervals, means, accuracy and agreement."""
