-- Mail accounts of this computer, how far their folders were read, which messages are known here, and what is to be sent
-- (models/store/mail). These are a person's and not the team's, so they are no records. Messages that are kept are activities.
CREATE TABLE mail_account (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,             -- messages are sent from it
    sender_name TEXT NOT NULL,
    user TEXT NOT NULL,                -- as the servers know the person
    sign_in TEXT NOT NULL,             -- password, google, microsoft
    client_id TEXT NOT NULL,           -- the organisation's registration at Google or Microsoft; empty for a password
    directory TEXT NOT NULL,           -- the organisation's directory at Microsoft; empty: by the address
    secrets TEXT NOT NULL,             -- the name of its secrets in the keychain, which all stores share
    incoming TEXT NOT NULL,            -- host:port, with "starttls:" before it where TLS begins by that command
    outgoing TEXT NOT NULL,
    keeps_sent INTEGER NOT NULL,       -- the server itself puts what it sends into the folder of sent messages
    first_day INTEGER NOT NULL,        -- instant: older messages are not fetched
    excluded TEXT NOT NULL,            -- JSON array: addresses and domains whose messages are never stored
    state TEXT NOT NULL,
    problem TEXT NOT NULL,
    is_paused INTEGER NOT NULL,
    last_success INTEGER
);
CREATE TABLE mail_folder (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    name BLOB NOT NULL,                -- as the server writes it
    title TEXT NOT NULL,
    role INTEGER NOT NULL,
    is_followed INTEGER NOT NULL,      -- a person may choose; else by its role
    stores_all INTEGER NOT NULL,       -- every message of it is stored, whoever wrote it
    uid_validity INTEGER NOT NULL,
    uid_next INTEGER NOT NULL,
    highest_modseq INTEGER NOT NULL,
    UNIQUE (account, name)
);
CREATE TABLE mail_message (
    folder INTEGER NOT NULL,
    uid INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    activity BLOB,                     -- NULL: of an unknown sender, who is offered as a lead
    is_seen INTEGER NOT NULL,
    wants_seen INTEGER,                -- what a person chose here and the server does not have yet
    wants_role INTEGER,                -- the folder into which a person moved it here
    sender TEXT,                       -- these four only of an unknown sender
    sender_name TEXT,
    subject TEXT,
    at INTEGER,
    PRIMARY KEY (folder, uid)
) WITHOUT ROWID;
CREATE INDEX mail_message_activity ON mail_message (activity);
CREATE INDEX mail_message_id ON mail_message (message_id);
CREATE INDEX mail_message_sender ON mail_message (sender) WHERE sender IS NOT NULL;
CREATE INDEX mail_message_wanted ON mail_message (folder) WHERE wants_seen IS NOT NULL OR wants_role IS NOT NULL;
-- Unknown senders that a person does not want as leads.
CREATE TABLE mail_dismissed (address TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE outgoing_mail (
    id BLOB PRIMARY KEY,
    account INTEGER NOT NULL,
    state TEXT NOT NULL,               -- draft, queued, sending, in_doubt, sent, failed, removed
    content TEXT NOT NULL,             -- JSON (OutgoingMails.cpp)
    message_id TEXT NOT NULL,
    send_at INTEGER,                   -- of one that is queued
    problem TEXT NOT NULL,
    tries INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    sent_at INTEGER,                   -- the date that it bears
    draft_saved_at INTEGER,            -- changed_at of its copy in the server's folder of drafts; NULL: it has none
    activity BLOB,                     -- of one that was sent
    needs_copy INTEGER NOT NULL        -- sent, and not yet in the server's folder of sent messages
) WITHOUT ROWID;
CREATE INDEX outgoing_mail_state ON outgoing_mail (state, send_at);
