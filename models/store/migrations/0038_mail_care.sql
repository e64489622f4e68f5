-- What was taken back because its writer died is no person's will, also where something of it stayed: others had changed that by then.
ALTER TABLE cancelled_changeset ADD COLUMN kept_some INTEGER NOT NULL DEFAULT 0;
-- E-mails whose filing was taken back in this way are asked for again.
UPDATE mail_folder SET uid_next = 0 WHERE number IN (SELECT folder FROM mail_message WHERE activity IN (SELECT c.record FROM change c
    JOIN changeset s ON s.number = c.changeset JOIN cancelled_changeset x ON x.changeset = s.id WHERE c.kind = 0));
DELETE FROM mail_message WHERE activity IN (SELECT c.record FROM change c
    JOIN changeset s ON s.number = c.changeset JOIN cancelled_changeset x ON x.changeset = s.id WHERE c.kind = 0);
-- The bytes that were sent, until their copy is in the server's folder.
ALTER TABLE outgoing_mail ADD COLUMN sent_bytes BLOB;
-- What was sent is on the timeline, and nowhere else.
UPDATE outgoing_mail SET content = '{}' WHERE state = 'sent' AND needs_copy = 0;
-- What could not be read: of a folder (uid 0), or of a message, which may be filed with remarks.
CREATE TABLE mail_problem (
    folder INTEGER NOT NULL,
    uid INTEGER NOT NULL,
    record BLOB,                       -- its activity; NULL: it is not filed
    subject TEXT NOT NULL,             -- of the message, else the folder's title
    reason TEXT NOT NULL,
    asks_again INTEGER NOT NULL,       -- with the next fetch
    at INTEGER NOT NULL,
    PRIMARY KEY (folder, uid)
) WITHOUT ROWID;
CREATE INDEX mail_problem_record ON mail_problem (record) WHERE record IS NOT NULL;
CREATE TABLE mail_remark (
    record BLOB PRIMARY KEY,           -- an e-mail
    remarks TEXT NOT NULL              -- what of it is missing, or what there is to know about it; one a line
) WITHOUT ROWID;
-- Addresses of erased people, as hashes with a key: what is older than their erasure does not bring them back.
CREATE TABLE erased_address (
    hash BLOB PRIMARY KEY,
    at INTEGER NOT NULL                -- when they were erased
) WITHOUT ROWID;
