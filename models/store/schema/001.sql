-- Version 1. Times are microseconds since 1970 UTC, enums the numbers of models/domain/words.h. Texts that repeat stand once, in word.
CREATE TABLE word(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

-- zstd-compressed blocks of original records; an original is (block << 24) + offset of a 4-byte little-endian length and the text.
CREATE TABLE original(id INTEGER PRIMARY KEY, size INTEGER NOT NULL, data BLOB NOT NULL) STRICT;

-- The ledger: one row for each file of each import, kept for ever.
CREATE TABLE import_run(id INTEGER PRIMARY KEY, started INTEGER NOT NULL, author TEXT NOT NULL) STRICT;
CREATE TABLE source_file(
  id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES import_run, name TEXT NOT NULL, path TEXT NOT NULL, outcome INTEGER NOT NULL,
  kind TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, node TEXT NOT NULL, captured INTEGER, captured_from INTEGER NOT NULL,
  partial INTEGER NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, read INTEGER NOT NULL, created INTEGER NOT NULL,
  updated INTEGER NOT NULL, unchanged INTEGER NOT NULL, rejected INTEGER NOT NULL, clashes INTEGER NOT NULL,
  started INTEGER NOT NULL, milliseconds INTEGER NOT NULL, problem TEXT NOT NULL, advice TEXT NOT NULL, place TEXT NOT NULL) STRICT;
CREATE INDEX source_file_sha256 ON source_file(sha256) WHERE outcome = 0; -- stored; the others are not asked for
CREATE TABLE source_note(
  id INTEGER PRIMARY KEY, file INTEGER NOT NULL REFERENCES source_file, rejected INTEGER NOT NULL, record INTEGER NOT NULL, byte INTEGER NOT NULL,
  line INTEGER NOT NULL, column INTEGER NOT NULL, record_id TEXT NOT NULL, reason TEXT NOT NULL, original INTEGER) STRICT;
CREATE INDEX source_note_file ON source_note(file);

-- A managed node. Account and Region: the source of the highest rank wins, then the greater text, whatever the order of imports.
CREATE TABLE node(
  id INTEGER PRIMARY KEY, node_id TEXT NOT NULL UNIQUE, account INTEGER REFERENCES word, account_rank INTEGER NOT NULL DEFAULT 0,
  region INTEGER REFERENCES word, region_rank INTEGER NOT NULL DEFAULT 0, name INTEGER REFERENCES word) STRICT;

-- When a node's facts of one kind were observed; kind: 'Patch', 'Association', 'Custom:x', or '@node', '@association', '@summary'.
CREATE TABLE report(
  node INTEGER NOT NULL, kind INTEGER NOT NULL, time INTEGER NOT NULL, complete INTEGER NOT NULL, baseline INTEGER, patch_group INTEGER,
  execution INTEGER, execution_type INTEGER, time_from INTEGER NOT NULL, file INTEGER NOT NULL,
  PRIMARY KEY(node, kind, time)) STRICT, WITHOUT ROWID;

-- What holds from a time until a time. key: item_key for compliance items, association id (word) for '@association', 0 for '@node',
-- type (word) for '@summary'. content: row of item_content, association_content, node_content or summary_content.
CREATE TABLE fact(
  node INTEGER NOT NULL, kind INTEGER NOT NULL, key INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER, content INTEGER NOT NULL,
  at INTEGER, bad INTEGER NOT NULL, page INTEGER NOT NULL, original INTEGER, file INTEGER NOT NULL,
  PRIMARY KEY(node, kind, key, since)) STRICT, WITHOUT ROWID;
CREATE INDEX fact_bad ON fact(kind, node, key, since) WHERE bad = 1;
CREATE TABLE item_key(id INTEGER PRIMARY KEY, item TEXT NOT NULL, title TEXT NOT NULL, UNIQUE(item, title)) STRICT;
CREATE TABLE item_content(
  id INTEGER PRIMARY KEY, state INTEGER NOT NULL, status INTEGER NOT NULL, severity INTEGER NOT NULL, patch_severity INTEGER NOT NULL,
  classification INTEGER NOT NULL, cves INTEGER NOT NULL, document INTEGER NOT NULL, document_version INTEGER NOT NULL, details INTEGER NOT NULL,
  UNIQUE(state, status, severity, patch_severity, classification, cves, document, document_version, details)) STRICT;
CREATE TABLE association_content(
  id INTEGER PRIMARY KEY, document INTEGER NOT NULL, document_version INTEGER NOT NULL, association_version INTEGER NOT NULL, name INTEGER NOT NULL,
  status INTEGER NOT NULL, detailed_status INTEGER NOT NULL, error_code INTEGER NOT NULL, summary INTEGER NOT NULL, output_url INTEGER NOT NULL,
  UNIQUE(document, document_version, association_version, name, status, detailed_status, error_code, summary, output_url)) STRICT;
CREATE TABLE node_content(
  id INTEGER PRIMARY KEY, name INTEGER NOT NULL, computer_name INTEGER NOT NULL, platform_type INTEGER NOT NULL, platform_name INTEGER NOT NULL,
  platform_version INTEGER NOT NULL, agent_version INTEGER NOT NULL, ip_address INTEGER NOT NULL, resource_type INTEGER NOT NULL,
  instance_status INTEGER NOT NULL, iam_role INTEGER NOT NULL, ping INTEGER NOT NULL, latest_agent INTEGER NOT NULL,
  UNIQUE(name, computer_name, platform_type, platform_name, platform_version, agent_version, ip_address, resource_type, instance_status, iam_role,
         ping, latest_agent)) STRICT;
CREATE TABLE summary_content(
  id INTEGER PRIMARY KEY, status INTEGER NOT NULL, severity INTEGER NOT NULL, compliant INTEGER NOT NULL, non_compliant INTEGER NOT NULL,
  UNIQUE(status, severity, compliant, non_compliant)) STRICT; -- counts: -1 is not known

-- The counts of one patch operation, once for each kind of source that told them. time: its end; 0 when not known.
CREATE TABLE patch_summary(
  node INTEGER NOT NULL, time INTEGER NOT NULL, source INTEGER NOT NULL, baseline INTEGER NOT NULL, patch_group INTEGER NOT NULL,
  snapshot INTEGER NOT NULL, operation INTEGER NOT NULL, reboot_option INTEGER NOT NULL, started INTEGER, last_no_reboot INTEGER,
  install_override INTEGER NOT NULL, installed INTEGER, installed_other INTEGER, installed_pending_reboot INTEGER, installed_rejected INTEGER,
  missing INTEGER, failed INTEGER, not_applicable INTEGER, unreported_not_applicable INTEGER, available_security_update INTEGER,
  critical_non_compliant INTEGER, security_non_compliant INTEGER, other_non_compliant INTEGER, original INTEGER, file INTEGER NOT NULL,
  PRIMARY KEY(node, time, source)) STRICT, WITHOUT ROWID;

-- Identity of a finding: the first 16 bytes of SHA-256(ProductArn, NUL, Id). Never deleted, so that decisions never lose theirs.
CREATE TABLE finding_key(id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, finding_id TEXT NOT NULL, product_arn INTEGER NOT NULL REFERENCES word) STRICT;

-- Every version of every finding; current = 1 is the one that holds now. captured: of the latest file that said so; 0 when not known.
CREATE TABLE finding(
  id INTEGER PRIMARY KEY, key INTEGER NOT NULL REFERENCES finding_key, current INTEGER NOT NULL, title INTEGER NOT NULL, generator INTEGER NOT NULL,
  account INTEGER NOT NULL, account_name INTEGER NOT NULL, region INTEGER NOT NULL, product INTEGER NOT NULL, company INTEGER NOT NULL,
  type INTEGER NOT NULL, control INTEGER NOT NULL, resource_type INTEGER NOT NULL, resource INTEGER NOT NULL, node INTEGER REFERENCES node,
  cves INTEGER NOT NULL, severity INTEGER NOT NULL, workflow INTEGER NOT NULL, record_state INTEGER NOT NULL, compliance INTEGER NOT NULL,
  sample INTEGER NOT NULL, created INTEGER, updated INTEGER, first_observed INTEGER, last_observed INTEGER, workflow_time INTEGER,
  patch_manager INTEGER NOT NULL, operation_end INTEGER, installed INTEGER, installed_other INTEGER, missing INTEGER, failed INTEGER,
  pending_reboot INTEGER, rejected INTEGER, baseline INTEGER, captured INTEGER NOT NULL, content BLOB NOT NULL, original INTEGER NOT NULL, file INTEGER NOT NULL) STRICT;
CREATE INDEX finding_of_key ON finding(key, updated);
CREATE INDEX finding_of_node ON finding(node) WHERE current = 1 AND node IS NOT NULL;

-- What people here decided: only ever appended; the last row of a finding counts. status NULL: withdrawn. recorded: when the row was
-- appended; restores: the row that an undo withdrew or brought back.
CREATE TABLE decision(
  id INTEGER PRIMARY KEY AUTOINCREMENT, key INTEGER NOT NULL REFERENCES finding_key, status INTEGER, note TEXT NOT NULL, author TEXT NOT NULL,
  at INTEGER NOT NULL, recorded INTEGER NOT NULL, expires INTEGER, restores INTEGER REFERENCES decision, known_workflow INTEGER NOT NULL, known_record_state INTEGER NOT NULL,
  known_compliance INTEGER NOT NULL, known_severity INTEGER NOT NULL, known_updated INTEGER, known_operation_end INTEGER, known_missing INTEGER,
  known_failed INTEGER, known_pending_reboot INTEGER, known_rejected INTEGER) STRICT;
CREATE INDEX decision_of_key ON decision(key, id);
CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;
