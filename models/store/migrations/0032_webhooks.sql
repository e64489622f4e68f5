-- Webhooks of this computer (models/store/webhooks): where events go, and what of them is still to be delivered. These are a desk's and
-- not the team's, so they are no records. A webhook's secret is in the keychain only.
CREATE TABLE webhook (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,           -- the deliveries' ids and the name of the secret come from it
    url TEXT NOT NULL,
    events TEXT NOT NULL,              -- "contact.created, deal.stage"
    filter TEXT NOT NULL,              -- in the filter language; empty: every record
    is_paused INTEGER NOT NULL,
    problem TEXT NOT NULL,
    position INTEGER NOT NULL,         -- the changes up to this sequence are in the deliveries
    failures INTEGER NOT NULL,         -- in a row
    failing_since INTEGER,             -- when the first of them was
    retry_at INTEGER,                  -- nothing is sent before
    confirmed_at INTEGER NOT NULL,     -- when a person last said that it may send
    last_success INTEGER
);
CREATE TABLE webhook_delivery (
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- the order in which a record's are sent
    id BLOB NOT NULL UNIQUE,           -- derived from webhook, change set and record
    webhook INTEGER NOT NULL,
    record BLOB NOT NULL,              -- an erasure removes its rows by this column
    event TEXT NOT NULL,
    at INTEGER NOT NULL,               -- of the event
    body TEXT NOT NULL,                -- the JSON that is signed and sent
    status TEXT NOT NULL,              -- waiting, delivered, failed
    tries INTEGER NOT NULL,
    next_try INTEGER,                  -- of one that waits
    answer INTEGER NOT NULL,           -- the last answer's HTTP status; 0: none came
    problem TEXT NOT NULL,
    changed_at INTEGER NOT NULL
);
CREATE INDEX webhook_delivery_waiting ON webhook_delivery (webhook, record, number) WHERE status = 'waiting';
CREATE INDEX webhook_delivery_order ON webhook_delivery (webhook, number) WHERE status = 'waiting';
