-- More of what this store's person may do (hub/HubRights.h): teams that they are in, what other teams share with them, and
-- what the role has to ask for.
ALTER TABLE hub_right ADD COLUMN exports INTEGER NOT NULL DEFAULT 1;
CREATE TABLE hub_my_team (team BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE hub_role (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    discount_limit TEXT NOT NULL,      -- percent; empty: none
    connects INTEGER NOT NULL,
    approves INTEGER NOT NULL
);
CREATE TABLE hub_share (
    number INTEGER PRIMARY KEY,
    team BLOB NOT NULL,
    entity INTEGER NOT NULL,           -- 0: every kind of record
    edits INTEGER NOT NULL
);
CREATE TABLE hub_share_person (
    share INTEGER NOT NULL,            -- number of a hub_share
    user BLOB NOT NULL,
    PRIMARY KEY (share, user)
) WITHOUT ROWID;
