-- Of a conflict: the change set by which a person decided it or opened it again, so that its undo takes the decision back; whether
-- the base has the remote's value already; when the remote record was changed, and by whom, as far as the remote says; the rule
-- that decided.
ALTER TABLE conflict ADD COLUMN decided_in BLOB;
ALTER TABLE conflict ADD COLUMN is_acknowledged INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conflict ADD COLUMN theirs_at INTEGER;
ALTER TABLE conflict ADD COLUMN theirs_by TEXT;
ALTER TABLE conflict ADD COLUMN rule TEXT;
CREATE INDEX conflict_by_decision ON conflict (decided_in) WHERE decided_in IS NOT NULL;
