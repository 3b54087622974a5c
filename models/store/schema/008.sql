-- Version 8: questions that are asked again, and suppressions of all that a filter finds.
CREATE TABLE saved_view(id INTEGER PRIMARY KEY AUTOINCREMENT, place INTEGER NOT NULL, name TEXT NOT NULL, view TEXT NOT NULL, filter TEXT NOT NULL,
  sort TEXT NOT NULL, descending INTEGER NOT NULL) STRICT;

-- The newest row of a rule counts; withdrawn: it ended there. filter: in the filter language, over the findings as they are without any rule.
CREATE TABLE suppression(id INTEGER PRIMARY KEY AUTOINCREMENT, rule INTEGER NOT NULL, recorded INTEGER NOT NULL, name TEXT NOT NULL, filter TEXT NOT NULL,
  note TEXT NOT NULL, author TEXT NOT NULL, at INTEGER NOT NULL, expires INTEGER, withdrawn INTEGER NOT NULL) STRICT;
CREATE INDEX suppression_of_rule ON suppression(rule, id);
CREATE TRIGGER suppression_is_never_changed BEFORE UPDATE ON suppression BEGIN SELECT RAISE(ABORT, 'suppressions are never changed'); END;
CREATE TRIGGER suppression_is_never_deleted BEFORE DELETE ON suppression BEGIN SELECT RAISE(ABORT, 'suppressions are never deleted'); END;

-- A chain as decision_seal.
CREATE TABLE suppression_seal(id INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT;
CREATE TRIGGER suppression_seal_is_never_changed BEFORE UPDATE ON suppression_seal BEGIN SELECT RAISE(ABORT, 'seals are never changed'); END;
CREATE TRIGGER suppression_seal_is_never_deleted BEFORE DELETE ON suppression_seal BEGIN SELECT RAISE(ABORT, 'seals are never deleted'); END;

-- Which findings a rule finds, from when on; covers 0: not any more. Worked out from the rest, at any time.
CREATE TABLE suppression_match(id INTEGER PRIMARY KEY AUTOINCREMENT, rule INTEGER NOT NULL, key INTEGER NOT NULL, at INTEGER NOT NULL, covers INTEGER NOT NULL) STRICT;
CREATE INDEX suppression_match_of ON suppression_match(key, rule, id, at, covers);

-- What an import (run) made of decisions: those that it reopened, confirmed or overrode (DecisionStanding).
CREATE TABLE import_digest(id INTEGER PRIMARY KEY AUTOINCREMENT, run INTEGER NOT NULL, key INTEGER NOT NULL, standing INTEGER NOT NULL) STRICT;
CREATE INDEX import_digest_of_run ON import_digest(run, standing);
