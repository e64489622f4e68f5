-- Records that the hub does not have although something that was done to them is to be sent there: a server that took over may
-- have lost them. What was done waits until whoever made the record sends it once more (hub/HubState.h).
CREATE TABLE hub_absent (
    changeset INTEGER NOT NULL,        -- number of what waits
    record BLOB NOT NULL,
    entity INTEGER NOT NULL,
    since INTEGER NOT NULL,            -- when the change set was sent first
    PRIMARY KEY (changeset, record)
) WITHOUT ROWID;

-- Where the numbers of quotes were reserved: a copy of the store in another place has them as well, and uses none of them. Empty:
-- by a Satchel before.
ALTER TABLE hub_number ADD COLUMN place TEXT NOT NULL DEFAULT '';

-- With which other desks of the team made hashes of the addresses of erased people (privacy/ErasedAddresses.h). This store's own
-- is in meta.
CREATE TABLE erased_address_key (key BLOB PRIMARY KEY) WITHOUT ROWID;
