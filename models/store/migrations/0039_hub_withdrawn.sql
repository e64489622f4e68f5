-- Records that are to be read at the hub once nothing of them waits to be sent: hidden while something did, sent and
-- refused, or made here where this store's person may not see them (hub/HubState.h).
CREATE TABLE hub_recheck (
    record BLOB PRIMARY KEY,
    entity INTEGER NOT NULL
) WITHOUT ROWID;

-- Records whose values left this store because its person may not see them any more. Nobody deleted them: no other
-- system hears of it.
CREATE TABLE hub_withdrawn (record BLOB PRIMARY KEY) WITHOUT ROWID;
