-- Findings that somebody has looked at here.
CREATE TABLE finding_seen(key INTEGER PRIMARY KEY REFERENCES finding_key, at INTEGER NOT NULL) STRICT;
