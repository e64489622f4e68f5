-- The hash chain over the change log (audit/AuditChain.h, docs/audit.md). `salt` keeps a value from being guessed from
-- its hash once the value itself was erased; `commitment` is that hash, kept in place of an erased value. `author` is
-- who "me" was; change sets of earlier programs have none.
ALTER TABLE change ADD COLUMN salt BLOB;
ALTER TABLE change ADD COLUMN commitment BLOB;
ALTER TABLE changeset ADD COLUMN author TEXT;
UPDATE change SET salt = randomblob(16);

-- One row per transaction that wrote to the log: covers the entries after those of the row before.
CREATE TABLE audit_checkpoint (
    number INTEGER PRIMARY KEY,
    last_sequence INTEGER NOT NULL,
    hash BLOB NOT NULL
);
