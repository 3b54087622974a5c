-- Version 3: an import becomes visible at once however long it took to write, and can be taken back.
-- Rows of these files are there, but nobody sees them yet (or ever, when the import died). first_original: the first block that is theirs.
CREATE TABLE pending_import(file INTEGER PRIMARY KEY, first_original INTEGER NOT NULL) STRICT;

-- What a file changed of rows that were there before it, oldest first: the table, and the row as it was (changes.h).
CREATE TABLE import_change(file INTEGER NOT NULL, step INTEGER NOT NULL, kind INTEGER NOT NULL, before TEXT NOT NULL, PRIMARY KEY(file, step)) STRICT, WITHOUT ROWID;

-- A file changed, or only confirmed, what an earlier one had brought: that one cannot be taken back before it.
CREATE TABLE import_base(earlier INTEGER NOT NULL, file INTEGER NOT NULL, PRIMARY KEY(earlier, file)) STRICT, WITHOUT ROWID;

-- undoable: 0, before version 3, or what it changed is not kept any more; 1, it can be taken back.
ALTER TABLE import_run ADD COLUMN undoable INTEGER NOT NULL DEFAULT 0;
-- The blocks of original records that came with the file: [first_original, next_original).
ALTER TABLE source_file ADD COLUMN first_original INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source_file ADD COLUMN next_original INTEGER NOT NULL DEFAULT 0;
-- The file that named the node first; 0: before version 3.
ALTER TABLE node ADD COLUMN file INTEGER NOT NULL DEFAULT 0;
