-- What a hub is besides the tables of its entities, which are derived from the registry (HubSchema). Everything is in
-- the schema "satchel" and belongs to the role that made it. People sign in with roles of their own, and that name,
-- session_user, is who they are: it also holds behind a pooler that pools transactions.

CREATE TABLE satchel.hub (
    id uuid PRIMARY KEY,               -- what a desk knows the hub by, whatever its address
    name text NOT NULL,
    format integer NOT NULL,           -- of these tables: the number of the last file of this folder
    registry text NOT NULL,            -- fingerprint of the registry that the entities' tables were made from
    made_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE satchel.role (
    name text PRIMARY KEY,             -- rep, lead, administrator and own ones
    label text NOT NULL,
    position integer NOT NULL,
    is_administrator boolean NOT NULL DEFAULT false, -- may change people, roles and rights
    db_role name NOT NULL UNIQUE       -- the group role that has the column rights
);

CREATE TABLE satchel.person (
    login name PRIMARY KEY,            -- the role they sign in with
    user_record uuid NOT NULL UNIQUE,  -- the record of the entity "user"
    role text NOT NULL REFERENCES satchel.role,
    teams uuid[] NOT NULL DEFAULT '{}', -- records of the entity "team"
    is_active boolean NOT NULL DEFAULT true,
    rights_since bigint NOT NULL DEFAULT 0 -- moves when rights change: desks of this person read anew
);

-- A desk: one store of one person.
CREATE TABLE satchel.desk (
    id uuid PRIMARY KEY,
    login name NOT NULL REFERENCES satchel.person,
    name text NOT NULL,
    joined_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now(),
    cursor bigint NOT NULL DEFAULT 0,  -- how far it has read
    token uuid                         -- of its last exchange: a copy of its store has an older one
);

-- What each entity is to the rights.
CREATE TABLE satchel.entity (
    kind smallint PRIMARY KEY,         -- EntityKind
    name text NOT NULL UNIQUE,         -- also of its table
    owner text NOT NULL                -- SQL over "r": the user record that owns the row; NULL: everybody's
);

-- Which records a role may see, change or delete: all, team (own and those of people of the same teams), own, none.
CREATE TABLE satchel.record_right (
    role text NOT NULL REFERENCES satchel.role,
    entity smallint NOT NULL REFERENCES satchel.entity,
    sees text NOT NULL DEFAULT 'all' CHECK (sees IN ('all', 'team', 'own', 'none')),
    creates boolean NOT NULL DEFAULT true,
    edits text NOT NULL DEFAULT 'all' CHECK (edits IN ('all', 'team', 'own', 'none')),
    deletes text NOT NULL DEFAULT 'all' CHECK (deletes IN ('all', 'team', 'own', 'none')),
    PRIMARY KEY (role, entity)
);

-- Fields that are less than the record; a field that is not here is as the record.
CREATE TABLE satchel.field_right (
    role text NOT NULL REFERENCES satchel.role,
    entity smallint NOT NULL REFERENCES satchel.entity,
    field text NOT NULL,
    access text NOT NULL CHECK (access IN ('hidden', 'read')),
    PRIMARY KEY (role, entity, field)
);

-- One row per change set of a desk, in the order in which the hub took them.
CREATE TABLE satchel.changeset (
    number bigint PRIMARY KEY,
    id uuid NOT NULL UNIQUE,           -- the desk's: a push that is repeated is done once
    desk uuid NOT NULL,
    login name NOT NULL,
    author uuid NOT NULL,              -- the user record
    label text NOT NULL,
    origin text NOT NULL,
    at timestamptz NOT NULL,           -- when it was made, by the desk's clock set to the hub's
    received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    undoes uuid
);

-- One row per record of a change set. "fields" maps each field to [before, after], as PostgreSQL writes the column.
CREATE TABLE satchel.change (
    sequence bigint PRIMARY KEY,
    changeset bigint NOT NULL REFERENCES satchel.changeset,
    kind smallint NOT NULL,            -- Edit::Kind; 4: who may see the record changed, and nothing else
    entity smallint NOT NULL,
    record uuid NOT NULL,
    fields jsonb
);
CREATE INDEX change_by_record ON satchel.change (record, sequence);
CREATE INDEX change_by_changeset ON satchel.change (changeset);

-- Contents of attached files, each once by its SHA-256, in pieces.
CREATE TABLE satchel.content (sha256 text PRIMARY KEY, is_whole boolean NOT NULL DEFAULT false);
CREATE TABLE satchel.content_piece (
    sha256 text NOT NULL REFERENCES satchel.content,
    number integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (sha256, number)
);

-- The last number of quotes in each cycle, such as a year. Desks take some ahead, for when they are without a network.
CREATE TABLE satchel.number_cycle (cycle text PRIMARY KEY, last bigint NOT NULL);

CREATE SEQUENCE satchel.changeset_number;
CREATE SEQUENCE satchel.change_sequence;
