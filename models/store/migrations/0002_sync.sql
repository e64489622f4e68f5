-- What synchronising with remote CRMs has to remember. Everything is derived by comparing three values (what both sides
-- last agreed on, ours, theirs); these tables keep observations, not work.

-- One account at one vendor. No secret is here: they are in the keychain.
CREATE TABLE connection (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    vendor TEXT NOT NULL,
    base_url TEXT NOT NULL,
    account TEXT,                       -- what the remote calls itself; null until it was first reached
    settings TEXT NOT NULL DEFAULT '{}',-- JSON: sign-in, policy, directions, excluded fields, value maps, frequency
    state TEXT NOT NULL DEFAULT 'needs_authorization',
    problem TEXT,                       -- why it is in that state, for a person
    question TEXT,                      -- JSON of what has to be answered before it goes on; null when nothing has
    is_paused INTEGER NOT NULL DEFAULT 0,
    last_success INTEGER,
    log_position INTEGER NOT NULL DEFAULT 0, -- changes up to here were looked through for something to send
    rate TEXT                           -- JSON: what is used of the vendor's limits
);

-- How far a remote object was read.
CREATE TABLE sync_object (
    connection INTEGER NOT NULL REFERENCES connection (number) ON DELETE CASCADE,
    object TEXT NOT NULL,
    cursor TEXT NOT NULL,               -- JSON that only the vendor's dialect reads
    last_success INTEGER,
    pulled INTEGER NOT NULL DEFAULT 0,
    problem TEXT,
    PRIMARY KEY (connection, object)
) WITHOUT ROWID;

-- Local record ↔ remote record, and what both last agreed on.
CREATE TABLE link (
    number INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL,
    object TEXT NOT NULL,
    entity INTEGER NOT NULL,
    record BLOB NOT NULL,
    remote_id TEXT NOT NULL,
    base TEXT NOT NULL,                 -- JSON object of local field names and values
    version TEXT NOT NULL,              -- the remote's stamp or tag that belongs to the base
    modified INTEGER NOT NULL,          -- the remote's stamp, its clock
    is_gone INTEGER NOT NULL DEFAULT 0, -- deleted on both sides; kept so that a stale answer does not bring it back
    unverified_since INTEGER,           -- we wrote since then without being able to see what we overwrote
    remade_as BLOB                      -- the key under which whoever makes it anew makes it, or made it
);
CREATE INDEX link_by_key ON link (connection, remade_as) WHERE remade_as IS NOT NULL;
CREATE UNIQUE INDEX link_by_remote ON link (connection, object, remote_id);
CREATE UNIQUE INDEX link_by_record ON link (connection, record);
CREATE INDEX link_unverified ON link (connection, object) WHERE unverified_since IS NOT NULL;

-- Local records that may differ from what the remote has; with a reason it is parked.
CREATE TABLE waiting (
    connection INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    record BLOB NOT NULL,
    since INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    retry_at INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    field TEXT,
    PRIMARY KEY (connection, entity, record)
) WITHOUT ROWID;

-- Remote records, or fields of them, that could not be taken over; read again when it is time.
CREATE TABLE held (
    connection INTEGER NOT NULL,
    object TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    record BLOB,
    since INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    retry_at INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL,
    PRIMARY KEY (connection, object, remote_id, field)
) WITHOUT ROWID;

-- Remote records that are said to be gone; looked at again, one by one, before anything is deleted here.
CREATE TABLE vanished (
    connection INTEGER NOT NULL,
    object TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    PRIMARY KEY (connection, object, remote_id)
) WITHOUT ROWID;

-- What a pass over everything a remote has met so far.
CREATE TABLE met (
    connection INTEGER NOT NULL,
    object TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    PRIMARY KEY (connection, object, remote_id)
) WITHOUT ROWID;

-- Writes that were sent and whose outcome is not known yet.
CREATE TABLE intent (
    number INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL,
    object TEXT NOT NULL,
    entity INTEGER NOT NULL,
    record BLOB NOT NULL,
    kind INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    fields TEXT NOT NULL,               -- JSON object of local field names and the values that were sent
    sent_at INTEGER NOT NULL            -- our clock
);
CREATE UNIQUE INDEX intent_by_record ON intent (connection, record);

-- Every time two sides changed the same thing, with all three values.
CREATE TABLE conflict (
    number INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    record BLOB NOT NULL,
    field TEXT NOT NULL,                -- empty: one side deleted what the other had edited
    before TEXT NOT NULL,
    mine TEXT NOT NULL,
    theirs TEXT NOT NULL,
    kept TEXT NOT NULL,                 -- mine, theirs
    is_open INTEGER NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX conflict_by_record ON conflict (record);
CREATE INDEX conflict_open ON conflict (connection, number) WHERE is_open;

CREATE TABLE sync_round (
    number INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL,
    started INTEGER NOT NULL,
    ended INTEGER,                      -- null while it runs, and when it was cut off
    pulled INTEGER NOT NULL DEFAULT 0,
    pushed INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    conflicts INTEGER NOT NULL DEFAULT 0,
    parked INTEGER NOT NULL DEFAULT 0,
    requests INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    error TEXT                          -- JSON {"kind","message","where"}
);
CREATE INDEX sync_round_by_connection ON sync_round (connection, number);

-- What a round wrote here, so that it can be rolled back.
CREATE TABLE sync_round_changeset (
    round INTEGER NOT NULL,
    changeset BLOB NOT NULL,
    PRIMARY KEY (round, changeset)
) WITHOUT ROWID;
