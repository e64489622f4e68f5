-- A hash chain over the change sets (chain.sql). Those from before have none.
ALTER TABLE satchel.changeset ADD COLUMN salt uuid;   -- goes when a person is erased whose values the set had
ALTER TABLE satchel.changeset ADD COLUMN digest bytea; -- of what it did, with the salt
ALTER TABLE satchel.changeset ADD COLUMN chain bytea;  -- over the one before, who and when, and the digest
