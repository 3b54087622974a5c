-- Version 10: what became of decisions is never changed either, each in a chain as decision_seal. An import that was undone keeps what it made of decisions.
ALTER TABLE import_run ADD COLUMN undone INTEGER NOT NULL DEFAULT 0;
UPDATE import_run SET undone = 1 WHERE id IN (SELECT run FROM source_file WHERE outcome = 5);

-- Imports that were undone before left holes in the numbers, which would look like rows that somebody removed.
CREATE TABLE digest_before AS SELECT run, key, standing FROM import_digest ORDER BY id;
DROP TABLE import_digest;
CREATE TABLE import_digest(id INTEGER PRIMARY KEY AUTOINCREMENT, run INTEGER NOT NULL REFERENCES import_run, key INTEGER NOT NULL REFERENCES finding_key,
  standing INTEGER NOT NULL) STRICT;
INSERT INTO import_digest(run, key, standing) SELECT run, key, standing FROM digest_before;
DROP TABLE digest_before;
CREATE INDEX import_digest_of_run ON import_digest(run, standing);
CREATE INDEX import_digest_of_key ON import_digest(key);

CREATE TABLE decision_export_seal(id INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT;
CREATE TABLE suppression_export_seal(id INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT;
CREATE TABLE import_digest_seal(id INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT;
CREATE TRIGGER decision_export_is_never_changed BEFORE UPDATE ON decision_export BEGIN SELECT RAISE(ABORT, 'exports are never changed'); END;
CREATE TRIGGER decision_export_is_never_deleted BEFORE DELETE ON decision_export BEGIN SELECT RAISE(ABORT, 'exports are never deleted'); END;
CREATE TRIGGER suppression_export_is_never_changed BEFORE UPDATE ON suppression_export BEGIN SELECT RAISE(ABORT, 'exports are never changed'); END;
CREATE TRIGGER suppression_export_is_never_deleted BEFORE DELETE ON suppression_export BEGIN SELECT RAISE(ABORT, 'exports are never deleted'); END;
CREATE TRIGGER import_digest_is_never_changed BEFORE UPDATE ON import_digest BEGIN SELECT RAISE(ABORT, 'digests are never changed'); END;
CREATE TRIGGER import_digest_is_never_deleted BEFORE DELETE ON import_digest BEGIN SELECT RAISE(ABORT, 'digests are never deleted'); END;
CREATE TRIGGER decision_export_seal_is_never_changed BEFORE UPDATE ON decision_export_seal BEGIN SELECT RAISE(ABORT, 'seals are never changed'); END;
CREATE TRIGGER decision_export_seal_is_never_deleted BEFORE DELETE ON decision_export_seal BEGIN SELECT RAISE(ABORT, 'seals are never deleted'); END;
CREATE TRIGGER suppression_export_seal_is_never_changed BEFORE UPDATE ON suppression_export_seal BEGIN SELECT RAISE(ABORT, 'seals are never changed'); END;
CREATE TRIGGER suppression_export_seal_is_never_deleted BEFORE DELETE ON suppression_export_seal BEGIN SELECT RAISE(ABORT, 'seals are never deleted'); END;
CREATE TRIGGER import_digest_seal_is_never_changed BEFORE UPDATE ON import_digest_seal BEGIN SELECT RAISE(ABORT, 'seals are never changed'); END;
CREATE TRIGGER import_digest_seal_is_never_deleted BEFORE DELETE ON import_digest_seal BEGIN SELECT RAISE(ABORT, 'seals are never deleted'); END;
