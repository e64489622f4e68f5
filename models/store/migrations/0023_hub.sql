-- The hub of a team that this store belongs to (hub/HubState.h). At most one.
CREATE TABLE hub (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    address TEXT NOT NULL,             -- as libpq has it, without a password
    login TEXT NOT NULL,               -- of the person
    hub BLOB NOT NULL,                 -- its id, whatever its address
    desk BLOB NOT NULL,                -- the id of this store there
    connection INTEGER NOT NULL,       -- under which conflicts and the state are kept
    cursor INTEGER NOT NULL,           -- how far the hub's log was read
    cursor_set BLOB,                   -- the change set there
    done_set INTEGER NOT NULL,         -- change sets up to this number are sent, refused or not to be sent
    rights_since INTEGER NOT NULL,     -- of the person, as the store was last read whole
    registry TEXT NOT NULL,            -- fingerprint of the registry here then
    token BLOB,                        -- of the last exchange (HubMembership)
    next_token BLOB
);

-- Change sets of this store that the hub has, so that they can be sent again to a replica that took over without them.
CREATE TABLE hub_sent (
    changeset INTEGER PRIMARY KEY,     -- number
    number INTEGER NOT NULL            -- at the hub
);

-- Change sets that the hub refused: they stay in the log here, and a person is told.
CREATE TABLE hub_refused (
    changeset INTEGER PRIMARY KEY,     -- number
    reason TEXT NOT NULL
);

-- What this store's person may do (hub/HubRights.h), as the hub said.
CREATE TABLE hub_right (
    entity INTEGER PRIMARY KEY,
    creates INTEGER NOT NULL,
    edits TEXT NOT NULL,               -- RightScope
    deletes TEXT NOT NULL,
    read_only TEXT NOT NULL            -- fields, as a list field has its items
);
CREATE TABLE hub_team (user BLOB PRIMARY KEY) WITHOUT ROWID;

-- Numbers of quotes that the hub gave to this store alone; the next one of each cycle and the last.
CREATE TABLE hub_number (cycle TEXT PRIMARY KEY, next INTEGER NOT NULL, last INTEGER NOT NULL);

-- Contents of attached files that the hub has.
CREATE TABLE hub_content (sha256 TEXT PRIMARY KEY) WITHOUT ROWID;
