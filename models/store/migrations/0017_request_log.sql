-- Every request to a remote, in words: what it was for and how it went, and nothing of what it said. No address, no
-- body, no id, no name of a person (RequestLog). Bounded by age and by number.
CREATE TABLE request_log (
    number INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL,
    at INTEGER NOT NULL,                -- our clock, when it was sent
    verb INTEGER NOT NULL,
    object TEXT NOT NULL,               -- the vendor's name of a kind of record; empty: of none
    records INTEGER,                    -- how many records it was about; null: of none, or not known
    status INTEGER NOT NULL,            -- of HTTP; 0: no response
    cause INTEGER NOT NULL,             -- why it failed; 0: it did not
    duration INTEGER NOT NULL,          -- milliseconds until the response was complete
    waited INTEGER NOT NULL,            -- milliseconds before it was sent, for a limit or between two attempts
    attempt INTEGER NOT NULL,           -- 1 for the first; 0: it was not sent
    bytes INTEGER NOT NULL              -- of both bodies
);
CREATE INDEX request_log_by_connection ON request_log (connection);
CREATE INDEX request_log_failed ON request_log (number) WHERE cause <> 0;

-- The fields of a remote object as they were read last, to tell what has changed there.
CREATE TABLE remote_schema (
    connection INTEGER NOT NULL,
    object TEXT NOT NULL,
    fields BLOB NOT NULL,               -- JSON as qCompress packs it
    read_at INTEGER NOT NULL,           -- our clock
    PRIMARY KEY (connection, object)
) WITHOUT ROWID;

-- What has changed in the fields of a remote, until a person has acknowledged it.
CREATE TABLE schema_change (
    number INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL,
    object TEXT NOT NULL,
    field TEXT NOT NULL,                -- the vendor's name
    label TEXT NOT NULL,
    kind INTEGER NOT NULL,
    before TEXT NOT NULL,               -- JSON array of words: a type, options
    after TEXT NOT NULL,
    is_used INTEGER NOT NULL,           -- the mapping syncs this field
    at INTEGER NOT NULL                 -- our clock, when it was noticed
);
CREATE UNIQUE INDEX schema_change_of_field ON schema_change (connection, object, field, kind);
