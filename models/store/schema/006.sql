-- Version 6: a decision may say more, is sealed, and it is known when it was written for AWS.
-- severity: shown instead of the finding's; NULL: the finding's. owner: who is to see to it; empty: nobody. scope: 0, the finding; 1, all of the same product
-- and check on its node that were not decided themselves, later ones too.
ALTER TABLE decision ADD COLUMN severity INTEGER;
ALTER TABLE decision ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN scope INTEGER NOT NULL DEFAULT 0;
CREATE INDEX decision_of_scope ON decision(key, id) WHERE scope <> 0;

-- SHA-256 of the seal before it and of the decision (decisionseal.h): who changes, removes or inserts one breaks the chain there.
CREATE TABLE decision_seal(id INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT;
CREATE TRIGGER decision_seal_is_never_changed BEFORE UPDATE ON decision_seal BEGIN SELECT RAISE(ABORT, 'seals are never changed'); END;
CREATE TRIGGER decision_seal_is_never_deleted BEFORE DELETE ON decision_seal BEGIN SELECT RAISE(ABORT, 'seals are never deleted'); END;

-- Decisions that were written into files for Security Hub, and when last.
CREATE TABLE decision_export(id INTEGER PRIMARY KEY AUTOINCREMENT, decision INTEGER NOT NULL REFERENCES decision, at INTEGER NOT NULL) STRICT;
CREATE INDEX decision_export_of ON decision_export(decision, at);
