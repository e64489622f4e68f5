-- E-mails that a person archived here, so that an undo moves exactly these back (ArchivedConversations.h).
CREATE TABLE mail_archived (
    activity BLOB PRIMARY KEY,
    archived_at INTEGER NOT NULL,      -- instant: conversation.archived_at that moved it
    goes_back INTEGER NOT NULL         -- undone while the server may have moved it: moves back once it is found there
) WITHOUT ROWID;
CREATE INDEX mail_archived_back ON mail_archived (activity) WHERE goes_back; -- asked for with each batch that is fetched
