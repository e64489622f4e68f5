-- Remote records that look like a record of ours, with what makes them look so. Found when a system meets a store that
-- another one has filled; a person can say that two are not the same. They stay as the reason of their links.
CREATE TABLE match (
    number INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL,
    object TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    entity INTEGER NOT NULL,
    record BLOB NOT NULL,
    title TEXT NOT NULL,                -- what the remote record is called there
    evidence TEXT NOT NULL,             -- JSON array of {"field": ours, "value": what stands in both}
    strength INTEGER NOT NULL,          -- 0 is certain; the greater, the weaker
    is_refused INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL
);
CREATE UNIQUE INDEX match_by_remote ON match (connection, object, remote_id);
CREATE INDEX match_by_record ON match (connection, record);

-- Of a conflict: the other connection that had brought our value, as the log names it.
ALTER TABLE conflict ADD COLUMN mine_from TEXT;
