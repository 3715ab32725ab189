"""Runs the example for SQLAlchemy in docs/security.md, whose file is the argument, and prints what each step shows."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

URL = os.environ["DATABASE_URL"].replace("postgres://", "postgresql://", 1)
DOCTOR, OTHER, INACTIVE = (("doctor", os.environ[name]) for name in ("DOCTOR", "OTHER", "INACTIVE"))
SEEN = "SELECT coalesce(string_agg(id::text, ' ' ORDER BY id::text), '') FROM patients"
CHANGE = "UPDATE patients SET validation_status = 'doctor_validated'"

engine = create_engine(URL, future=True, pool_size=1, max_overflow=0)
with open(sys.argv[1]) as example:
    exec(compile(example.read(), "docs/security.md", "exec"))


def report(step, result):
    print(f"{step}: {result}", flush=True)


def seen_without():
    """What the engine's one connection shows in a transaction that the event has no part in."""
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute(SEEN)
        return cursor.fetchone()[0]
    finally:
        raw.close()


def failure(function):
    try:
        function()
    except DBAPIError as e:
        return f"{e.orig.pgcode} {e.orig.diag.constraint_name}"
    except Exception as e:
        return type(e).__name__
    return "none"


def seen_by(who, on=engine):
    actor.set(who)
    with Session(on) as session, session.begin():
        return session.execute(text(SEEN)).scalar()


def fail():
    actor.set(DOCTOR)
    with Session(engine) as session, session.begin():
        session.execute(text(CHANGE))
        raise KeyError


def no_actor():
    with engine.begin() as connection:
        connection.execute(text(SEEN))


report("before a value is set", failure(no_actor))
report("doctor", seen_by(DOCTOR))
report("next without an actor", seen_without())
report("inactive", failure(lambda: seen_by(INACTIVE)))
report("next without an actor", seen_without())
report("admin", failure(lambda: seen_by(("admin", os.environ["ADMIN"]))))
report("next without an actor", seen_without())
report("exception", failure(fail))
report("next without an actor", seen_without())

actor.set(OTHER)
with engine.begin() as connection:
    connection.execute(text(CHANGE))
report("other after a commit", seen_by(OTHER))

# A savepoint that is rolled back keeps the actor.
actor.set(DOCTOR)
with Session(engine) as session, session.begin():
    try:
        with session.begin_nested():
            session.execute(text("SELECT 1 / 0"))
    except DBAPIError:
        pass
    report("doctor after a savepoint", session.execute(text(SEEN)).scalar())

# A connection on which the event failed shows nothing to a program that goes on with it.
with engine.connect() as connection:
    actor.set(INACTIVE)
    failure(lambda: connection.execute(text(SEEN)))
    actor.set(DOCTOR)
    report("on after inactive", connection.execute(text(SEEN)).scalar())
report("next without an actor", seen_without())

alone = {who: seen_by(who) for who in (DOCTOR, OTHER)}
with ThreadPoolExecutor(8) as threads:
    turns = [DOCTOR, OTHER] * 20
    report("at once", all(seen == alone[who] for who, seen in zip(turns, threads.map(seen_by, turns))))
