"""A server looks up the agents of new contacts once a statement, and finds words by its index alone.

The link's own check, a row at a time, costs as much as all the rest of a row that comes in. What it
promises holds as before: no contact names an agent that is not there, and none of those goes while a
contact does.
"""

from typing import Final

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

ABOUT: Final = (
    "array_to_tsvector(array_remove("
    "string_to_array(translate((about || ' '::text) || spoken, '\n'::text, ' '::text), ' '::text),"
    " ''::text))"
)
FORMS: Final = (
    "array_to_tsvector(array_remove("
    "string_to_array(translate((COALESCE(about_forms, ''::text) || ' '::text)"
    " || COALESCE(spoken_forms, ''::text), '\n'::text, ' '::text), ' '::text), ''::text))"
)
FOUND: Final = f"""
    CREATE FUNCTION contact_found(wanted text, forms text) RETURNS SETOF bigint LANGUAGE sql
    STABLE PARALLEL SAFE SET enable_seqscan = off AS $$ SELECT s.contact_id FROM contact_search s
    WHERE {ABOUT} @@ wanted::tsquery OR {FORMS} @@ forms::tsquery $$"""  # noqa: S608 - texts of our own
"""By the index alone: the planner takes working out the terms of each row for cheap, which it is not."""
LINK: Final = "fk_contact_agent_id_agent"
FUNCTION: Final = (
    "CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER"
    " SET search_path = public, pg_temp AS $desk$ BEGIN {body} RETURN NULL; END $desk$"
)
UNKNOWN: Final = (
    "RAISE EXCEPTION 'a contact names an agent who is not there' USING ERRCODE = '23503';"
)
SERVED: Final = f"""
    PERFORM 1 FROM agent WHERE id IN (SELECT DISTINCT agent_id FROM fresh)
        ORDER BY id FOR KEY SHARE;
    IF EXISTS (SELECT 1 FROM fresh f WHERE f.agent_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM agent a WHERE a.id = f.agent_id)) THEN {UNKNOWN} END IF;"""  # noqa: S608 - texts of our own
SERVED_NOW: Final = f"""
    PERFORM 1 FROM agent WHERE id = NEW.agent_id FOR KEY SHARE;
    IF NOT FOUND THEN {UNKNOWN} END IF;"""
GONE: Final = """
    IF EXISTS (SELECT 1 FROM contact c WHERE c.agent_id = OLD.id) THEN
        RAISE EXCEPTION 'contacts name this agent' USING ERRCODE = '23503'; END IF;"""
BODIES: Final = {
    "contact_agents_known": SERVED,
    "contact_agent_known": SERVED_NOW,
    "agent_of_contacts": GONE,
}
TRIGGERS: Final = {
    "agents_known ON contact": (
        "AFTER INSERT ON contact REFERENCING NEW TABLE AS fresh"
        " FOR EACH STATEMENT EXECUTE FUNCTION contact_agents_known()"
    ),
    "agent_known ON contact": (
        "AFTER UPDATE OF agent_id ON contact FOR EACH ROW"
        " WHEN (NEW.agent_id IS DISTINCT FROM OLD.agent_id AND NEW.agent_id IS NOT NULL)"
        " EXECUTE FUNCTION contact_agent_known()"
    ),
    "kept_by_contacts ON agent": (
        "AFTER DELETE OR UPDATE OF id ON agent FOR EACH ROW EXECUTE FUNCTION agent_of_contacts()"
    ),
}


def upgrade() -> None:
    """Put three triggers in the place of the link, and make the function that finds."""
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute(FOUND)
    op.drop_constraint(LINK, "contact", type_="foreignkey")
    for name, body in BODIES.items():
        op.execute(FUNCTION.format(name=name, body=body))
    for name, when in TRIGGERS.items():
        op.execute(f"CREATE TRIGGER {name.partition(' ')[0]} {when}")


def downgrade() -> None:
    """Make the link again."""
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute("DROP FUNCTION contact_found(text, text)")
    for name in TRIGGERS:
        op.execute(f"DROP TRIGGER {name}")
    for name in BODIES:
        op.execute(f"DROP FUNCTION {name}()")
    op.create_foreign_key(LINK, "contact", "agent", ["agent_id"], ["id"])
