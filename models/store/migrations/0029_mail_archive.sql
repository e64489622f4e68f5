-- E-mails that a person archived here, so that an undo moves exactly these back (ArchivedConversations.h).
CREATE TABLE mail_archived (activity BLOB PRIMARY KEY) WITHOUT ROWID;
