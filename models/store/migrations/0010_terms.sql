-- The field's terms for what sync keeps: what is to be sent is an outbox, what could not be taken over is parked, a link whose
-- record is deleted on both sides is a tombstone.
ALTER TABLE waiting RENAME TO outbox;
ALTER TABLE held RENAME TO parked_remote;
ALTER TABLE vanished RENAME TO missing_candidate;
ALTER TABLE met RENAME TO seen;
ALTER TABLE link RENAME COLUMN is_gone TO is_tombstone;
DROP INDEX link_by_mark;
ALTER TABLE link RENAME COLUMN mark TO external_key;
CREATE INDEX link_by_external_key ON link (external_key) WHERE external_key IS NOT NULL;
ALTER TABLE kept_there RENAME COLUMN mark TO external_key;
UPDATE connection SET question = json_set(question, '$.kind', 'matches') WHERE json_extract(question, '$.kind') = 'first_meeting';
UPDATE connection SET question = json_set(question, '$.kind', 'incoming_deletions') WHERE json_extract(question, '$.kind') = 'mass_delete';
