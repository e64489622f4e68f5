-- What every store needs besides the tables of its entities, which are derived from the registry (TableLayout).

-- Small facts about this store: who "me" is, the layout of its tables.
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- One row per transaction of a person, import, rule or connection: the unit of undo.
CREATE TABLE changeset (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    label TEXT NOT NULL,
    origin TEXT NOT NULL,
    at INTEGER NOT NULL,               -- milliseconds since 1970, UTC
    undoes BLOB,                       -- the change set this one took back
    is_open INTEGER NOT NULL DEFAULT 0 -- 1 while a bulk writer still adds slices to it
);
CREATE INDEX changeset_by_undone ON changeset (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX changeset_open ON changeset (number) WHERE is_open;

-- The stream of changes. A create is one row whose `after` holds all values as a JSON object; an update is one row per
-- field with the values as JSON; a move to the trash and back is an update of deleted_at.
CREATE TABLE change (
    sequence INTEGER PRIMARY KEY,
    changeset INTEGER NOT NULL REFERENCES changeset (number),
    kind INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    record BLOB NOT NULL,
    field TEXT,
    before TEXT,
    after TEXT
);
CREATE INDEX change_by_record ON change (record);
CREATE INDEX change_by_changeset ON change (changeset);

-- Full-text search over folded words; the rowid is the entity's number and the record's row (SearchIndex).
CREATE VIRTUAL TABLE search USING fts5 (words, content = '', columnsize = 0, tokenize = 'trigram case_sensitive 1');

-- The content of attached files, once per content.
CREATE TABLE attachment_content (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL);

-- What imports did, for their history.
CREATE TABLE import_run (
    changeset BLOB PRIMARY KEY,
    file TEXT NOT NULL,
    entity INTEGER NOT NULL,
    at INTEGER NOT NULL,
    read INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    rejects TEXT
);
