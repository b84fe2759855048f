"""Call records: tables of switchboards, whose rows are calls without recordings."""
