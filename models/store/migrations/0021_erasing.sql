-- Persons who were erased (privacy/Erasure.h, docs/decisions/0023-erasing.md). Ids, times and numbers, nothing that a
-- person could be known by.
CREATE TABLE erasure (
    person BLOB PRIMARY KEY,           -- id of the record that a person asked to be erased
    entity INTEGER NOT NULL,
    changeset BLOB NOT NULL,           -- which did it
    at INTEGER NOT NULL,               -- milliseconds since 1970, UTC
    origin TEXT NOT NULL,
    is_remote INTEGER NOT NULL,        -- it is to be deleted at the connections as well
    counts TEXT NOT NULL,              -- JSON: what was erased, for the certificate
    head_before BLOB NOT NULL,         -- of the audit chain
    head_after BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX erasure_by_changeset ON erasure (changeset);

-- What never comes back: ids of records, and the ids that every Satchel gives the remote records they were linked with
-- (idOfRemote).
CREATE TABLE erased_record (
    id BLOB PRIMARY KEY,
    entity INTEGER NOT NULL,
    person BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX erased_record_by_person ON erased_record (person);

-- What becomes of a person's records at each connection.
CREATE TABLE erased_remote (
    connection INTEGER NOT NULL,
    record BLOB NOT NULL,
    person BLOB NOT NULL,
    state INTEGER NOT NULL,            -- RemoteErasure::State
    PRIMARY KEY (connection, record)
) WITHOUT ROWID;
