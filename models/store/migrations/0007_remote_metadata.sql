-- What a remote told about itself and changes seldom (table definitions, privileges), so that a new process need not ask again.
CREATE TABLE remote_metadata (
    connection INTEGER NOT NULL,
    key TEXT NOT NULL,                  -- only the vendor's dialect reads it
    content BLOB NOT NULL,              -- JSON as qCompress packs it
    read_at INTEGER NOT NULL,           -- our clock
    PRIMARY KEY (connection, key)
) WITHOUT ROWID;
