-- Findings that somebody has looked at here.
CREATE TABLE finding_seen(key INTEGER PRIMARY KEY REFERENCES finding_key, at INTEGER NOT NULL) STRICT;

-- Answers about one node that list nothing: looked for on each page of a node.
CREATE INDEX source_file_of_node ON source_file(node) WHERE read = 0;
