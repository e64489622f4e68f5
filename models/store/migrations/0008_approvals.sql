-- Deletions and overwrites that were about to leave for a remote, and what a person said about them (Approvals).
CREATE TABLE approval (
    connection INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    record BLOB NOT NULL,
    kind INTEGER NOT NULL,              -- Edit::Kind: a deletion or an update
    object TEXT NOT NULL,               -- the remote's type
    sequence INTEGER NOT NULL,          -- the last change that it is about
    at INTEGER NOT NULL,                -- when that change was made
    fields TEXT NOT NULL DEFAULT '',    -- of an update: the fields, with spaces between them
    state INTEGER NOT NULL,             -- Approval::State
    question INTEGER NOT NULL DEFAULT 0,-- which asking it came up in; grows with the connection's questions
    along INTEGER NOT NULL DEFAULT 0,   -- remote records that the vendor deletes with it
    PRIMARY KEY (connection, kind, record)
) WITHOUT ROWID;
CREATE INDEX approval_asked ON approval (connection, kind, question) WHERE state = 1;

-- Edits that a person does not want to be sent: the remote keeps its value until the field is edited again.
CREATE TABLE unsent (
    connection INTEGER NOT NULL,
    record BLOB NOT NULL,
    field TEXT NOT NULL,
    sequence INTEGER NOT NULL,          -- the last change of the field that is not sent
    PRIMARY KEY (connection, record, field)
) WITHOUT ROWID;

-- Remote records that stay there though they were deleted here: they are not downloaded again. What was agreed on is kept for
-- the day on which the record is restored here.
CREATE TABLE kept_there (
    connection INTEGER NOT NULL,
    object TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    entity INTEGER NOT NULL,
    record BLOB NOT NULL,
    base TEXT NOT NULL,
    version TEXT NOT NULL,
    modified INTEGER NOT NULL,
    mark BLOB,
    PRIMARY KEY (connection, object, remote_id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX kept_there_by_record ON kept_there (connection, record);
