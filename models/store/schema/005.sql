-- Version 5: what is bad at a time, and what findings say of the nodes they are about, is read from indices alone.
DROP INDEX fact_bad;
CREATE INDEX fact_bad ON fact(kind, until, node, since, content, file, bad) WHERE bad = 1;
-- The versions that were current once.
CREATE INDEX finding_before ON finding(node, key) WHERE current = 0;
-- Open findings of Patch Manager that are said to be INFORMATIONAL and show patches nevertheless.
CREATE INDEX finding_contradicts ON finding(node, key, workflow, updated, file) WHERE current = 1 AND patch_manager = 1 AND severity = 1 AND record_state = 0
  AND (missing > 0 OR failed > 0 OR pending_reboot > 0 OR rejected > 0);
CREATE INDEX patch_summary_without_time ON patch_summary(node) WHERE time = 0;
