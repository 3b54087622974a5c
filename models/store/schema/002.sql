-- Version 2. Tags of nodes are facts of the kind '@tag': the key is the tag's (word), the content a row of tag_content.
CREATE TABLE tag_content(id INTEGER PRIMARY KEY, value INTEGER NOT NULL, UNIQUE(value)) STRICT;

-- What happened at one time. Never changed; hash: of all that it says, so that an event stands here once. at: when, of
-- the file when `timed` is 0. Texts that are no words are its own.
CREATE TABLE event(
  id INTEGER PRIMARY KEY, node INTEGER REFERENCES node, kind INTEGER NOT NULL, at INTEGER, timed INTEGER NOT NULL, subject INTEGER NOT NULL,
  part INTEGER NOT NULL, document INTEGER NOT NULL, type INTEGER NOT NULL, status INTEGER NOT NULL, detailed_status INTEGER NOT NULL,
  error_code INTEGER NOT NULL, exit_code INTEGER, actor INTEGER NOT NULL, text TEXT NOT NULL, pattern INTEGER NOT NULL,
  hash BLOB NOT NULL UNIQUE, original INTEGER, file INTEGER NOT NULL) STRICT;
CREATE INDEX event_of_node ON event(node, kind, at);

-- What something in an account is set up to be, every description of it. Of those with one kind, subject, account and
-- Region the latest holds, of one time the one with the greatest details, then name.
CREATE TABLE definition(
  id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, subject INTEGER NOT NULL, account INTEGER NOT NULL, region INTEGER NOT NULL, at INTEGER,
  timed INTEGER NOT NULL, name INTEGER NOT NULL, details TEXT NOT NULL, hash BLOB NOT NULL UNIQUE, original INTEGER, file INTEGER NOT NULL) STRICT;
CREATE INDEX definition_of_subject ON definition(subject, kind, at);

-- What was done to a finding in AWS: answers of BatchUpdateFindings (receipt = 1) and calls of it. The finding itself may come later.
CREATE TABLE finding_update(
  id INTEGER PRIMARY KEY, key INTEGER NOT NULL REFERENCES finding_key, receipt INTEGER NOT NULL, workflow INTEGER, note TEXT NOT NULL,
  author INTEGER NOT NULL, error_code INTEGER NOT NULL, error_message TEXT NOT NULL, at INTEGER, timed INTEGER NOT NULL,
  hash BLOB NOT NULL UNIQUE, original INTEGER, file INTEGER NOT NULL) STRICT;
CREATE INDEX finding_update_of_key ON finding_update(key, at);
