-- An edit writes one page less: a change set that is made here has its number within its id (SetIds.h), so that only
-- the others are in an index by id.
CREATE TABLE changeset_by_number (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    label TEXT NOT NULL,
    origin TEXT NOT NULL,
    at INTEGER NOT NULL,               -- milliseconds since 1970, UTC
    undoes BLOB,                       -- the change set this one took back
    is_open INTEGER NOT NULL DEFAULT 0, -- 1 while a bulk writer still adds slices to it
    author TEXT,                       -- who made it
    first_sequence INTEGER NOT NULL DEFAULT 0, -- its entries are between these two,
    last_sequence INTEGER NOT NULL DEFAULT 0, -- where those of others can be as well
    is_indexed INTEGER NOT NULL DEFAULT 1 -- 0: the id ends with the number
);
INSERT INTO changeset_by_number
    SELECT number, id, label, origin, at, undoes, is_open, author, first_sequence, last_sequence, 1 FROM changeset;
DROP TABLE changeset;
ALTER TABLE changeset_by_number RENAME TO changeset;
CREATE UNIQUE INDEX changeset_by_id ON changeset (id) WHERE is_indexed;
CREATE INDEX changeset_by_undone ON changeset (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX changeset_open ON changeset (number) WHERE is_open;
