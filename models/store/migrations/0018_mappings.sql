-- The versions of a connection's mapping. What a new version changes is compared with the remote again: by the first
-- round after it, which marks it as applied. A link that waits for that has the `modified` -1, so that every copy of its
-- remote record is newer.
CREATE TABLE mapping (
    connection INTEGER NOT NULL,
    number INTEGER NOT NULL,           -- of the connection, from 1
    saved_at INTEGER NOT NULL,
    objects TEXT NOT NULL,             -- JSON: "objects" of the connection's settings
    is_applied INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (connection, number)
) WITHOUT ROWID;
