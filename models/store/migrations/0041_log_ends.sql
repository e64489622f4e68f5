-- An edit writes two pages less: where the entries of a change set are its row says, in place of an index, and the
-- checkpoint of the audit chain stands in the entry that it ends with (audit/AuditChain.h).
ALTER TABLE changeset ADD COLUMN first_sequence INTEGER NOT NULL DEFAULT 0; -- its entries are between these two;
ALTER TABLE changeset ADD COLUMN last_sequence INTEGER NOT NULL DEFAULT 0; -- those of others can be as well
ALTER TABLE change ADD COLUMN checkpoint BLOB; -- hash of the chain up to this entry; null: a later entry's covers it
UPDATE changeset SET
    first_sequence = coalesce((SELECT min(c.sequence) FROM change c WHERE c.changeset = changeset.number), 1),
    last_sequence = coalesce((SELECT max(c.sequence) FROM change c WHERE c.changeset = changeset.number), 0);
UPDATE change SET checkpoint = a.hash FROM audit_checkpoint a WHERE a.last_sequence = change.sequence;
-- Entries at the end that are gone without their checkpoint stay noticed.
UPDATE changeset SET last_sequence = (SELECT max(last_sequence) FROM audit_checkpoint)
    WHERE number = (SELECT max(number) FROM changeset) AND (SELECT max(last_sequence) FROM audit_checkpoint)
    > (SELECT coalesce(max(sequence), 0) FROM change);
DROP TABLE audit_checkpoint;
DROP INDEX change_by_changeset;
