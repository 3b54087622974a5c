-- Version 9: findings that only a rule suppresses, as they were written into files for Security Hub. suppression: the row that said so; NULL: that no rule
-- does any more. workflow: what AWS has of it otherwise.
CREATE TABLE suppression_export(id INTEGER PRIMARY KEY AUTOINCREMENT, key INTEGER NOT NULL REFERENCES finding_key, suppression INTEGER REFERENCES suppression,
  workflow INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX suppression_export_of ON suppression_export(key, id);
CREATE INDEX import_digest_of_key ON import_digest(key);
