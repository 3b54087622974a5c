-- Version 4: what a finding's Id shares with others, and its generator with it, is kept once.
-- The Id is the text of `prefix` (word; 0: none), then finding_id. finding.generator below 0: the last so many characters of the Id.
ALTER TABLE finding_key ADD COLUMN prefix INTEGER NOT NULL DEFAULT 0;
CREATE VIEW finding_name AS
  SELECT id, coalesce((SELECT text FROM word WHERE id = prefix), '') || finding_id AS finding_id, product_arn FROM finding_key;
