-- What a hub is besides the tables of its entities, which are derived from the registry (HubSchema). Everything is in
-- the schema "satchel" and belongs to the role that made it. People sign in with roles of their own, and that name,
-- session_user, is who they are: it also holds behind a pooler that pools transactions.
--
-- There is one way to write, the function push, which checks the rights of whoever signed in and adds to the log. All
-- tables are read through row-level security and column rights, and the log through pull, which shows the same.

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

-- Writers wait for each other from here to the end of their transaction, so that numbers become visible in their order:
-- who has read up to a number has read everything below it.
CREATE FUNCTION satchel.lock_log() RETURNS void LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock(hashtext('satchel log'), (SELECT oid::integer FROM pg_namespace WHERE nspname = 'satchel'))
$$;

-- By which desks set their clocks.
CREATE FUNCTION satchel.clock() RETURNS timestamptz LANGUAGE sql VOLATILE AS 'SELECT clock_timestamp()';

CREATE FUNCTION satchel.me() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
    SELECT user_record FROM person WHERE login = session_user AND is_active
$$;

CREATE FUNCTION satchel.my_role() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
    SELECT role FROM person WHERE login = session_user AND is_active
$$;

-- Whoever signed in and everybody in a team with them.
CREATE FUNCTION satchel.my_team() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
    SELECT array_agg(other.user_record) FROM person mine JOIN person other
        ON other.login = mine.login OR other.teams && mine.teams WHERE mine.login = session_user
$$;

CREATE FUNCTION satchel.scope(what text, of_entity smallint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    SELECT CASE what WHEN 'see' THEN sees WHEN 'edit' THEN edits WHEN 'delete' THEN deletes END
    FROM record_right WHERE role = my_role() AND entity = of_entity
$$;

-- Whether a scope reaches a row of this owner. What nobody owns is everybody's, unless the scope is "none".
CREATE FUNCTION satchel.reaches(scope text, owner uuid, me uuid, team uuid[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE scope WHEN 'all' THEN true WHEN 'team' THEN owner IS NULL OR owner = ANY (team)
                      WHEN 'own' THEN owner IS NULL OR owner = me ELSE false END
$$;

-- Whether whoever signed in may do this (see, edit, delete) with a record, as it is now.
CREATE FUNCTION satchel.may(what text, of_entity smallint, id uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    e entity;
    answer boolean;
BEGIN
    SELECT * INTO e FROM entity WHERE kind = of_entity;
    EXECUTE format('SELECT reaches(scope($1, $2), (%s), me(), my_team()) FROM %I r WHERE r.id = $3', e.owner, e.name)
        INTO answer USING what, of_entity, id;
    RETURN coalesce(answer, false);
END $$;

-- Takes change sets of a desk, oldest first. Each is done whole or not at all, and once however often it is sent.
--   sets: [{"id", "label", "origin", "at", "undoes", "edits": [{"kind", "entity", "record", "values": {field: value}}]}]
--   seen: up to where the desk has read the log: what it changes must not have been changed by others since
-- Answers [{"id", "state", "number", "reason"}]: done; refused, with the reason; stale, for the desk has to read first;
-- early, for the hub has no such field or entity yet. Nothing after a stale or early one is looked at.
CREATE FUNCTION satchel.push(by_desk uuid, seen bigint, sets jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    one jsonb;
    edit jsonb;
    answers jsonb := '[]';
    number bigint;
    author uuid := me();
    role_name text := my_role();
    problem text;
BEGIN
    IF author IS NULL OR NOT EXISTS (SELECT FROM desk WHERE id = by_desk AND login = session_user) THEN
        RAISE EXCEPTION 'this desk has not joined the hub' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM lock_log();
    FOR one IN SELECT * FROM jsonb_array_elements(sets) LOOP
        SELECT c.number INTO number FROM changeset c WHERE c.id = (one ->> 'id')::uuid;
        IF FOUND THEN
            answers := answers || jsonb_build_object('id', one -> 'id', 'state', 'done', 'number', number);
            CONTINUE;
        END IF;
        BEGIN
            number := nextval('changeset_number');
            INSERT INTO changeset VALUES (number, (one ->> 'id')::uuid, by_desk, session_user, author, one ->> 'label',
                one ->> 'origin', (one ->> 'at')::timestamptz, clock_timestamp(), (one ->> 'undoes')::uuid);
            FOR edit IN SELECT * FROM jsonb_array_elements(one -> 'edits') LOOP
                PERFORM write(number, by_desk, seen, role_name, (one ->> 'at')::timestamptz, edit);
            END LOOP;
            answers := answers || jsonb_build_object('id', one -> 'id', 'state', 'done', 'number', number);
        EXCEPTION
            WHEN serialization_failure THEN
                answers := answers || jsonb_build_object('id', one -> 'id', 'state', 'stale');
                EXIT;
            WHEN undefined_object OR undefined_column THEN
                GET STACKED DIAGNOSTICS problem = MESSAGE_TEXT;
                answers := answers || jsonb_build_object('id', one -> 'id', 'state', 'early', 'reason', problem);
                EXIT;
            WHEN insufficient_privilege OR data_exception OR integrity_constraint_violation THEN
                GET STACKED DIAGNOSTICS problem = MESSAGE_TEXT;
                answers := answers || jsonb_build_object('id', one -> 'id', 'state', 'refused', 'reason', problem);
        END;
    END LOOP;
    PERFORM pg_notify('satchel', max((a ->> 'number')::bigint)::text)
        FROM jsonb_array_elements(answers) a WHERE a ->> 'state' = 'done' HAVING count(*) > 0;
    RETURN answers;
END $$;

-- The column of a custom field that was just defined. A calculated field has none.
CREATE FUNCTION satchel.add_column(definition jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    of_entity text := definition ->> 'entity';
    field text := definition ->> 'name';
    wanted text := CASE definition ->> 'type' WHEN 'integer' THEN 'bigint' WHEN 'decimal' THEN 'numeric' WHEN 'percent' THEN 'numeric'
        WHEN 'money' THEN 'money' WHEN 'unit_price' THEN 'money' WHEN 'date' THEN 'date' WHEN 'time' THEN 'time without time zone'
        WHEN 'instant' THEN 'timestamp with time zone' WHEN 'boolean' THEN 'boolean' WHEN 'multi_choice' THEN 'text[]'
        WHEN 'tags' THEN 'text[]' WHEN 'list' THEN 'text[]' WHEN 'reference' THEN 'uuid' ELSE 'text' END;
    present text;
BEGIN
    IF definition ->> 'formula' <> '' OR NOT EXISTS (SELECT FROM entity WHERE name = of_entity) THEN
        RETURN;
    END IF;
    SELECT format_type(a.atttypid, NULL) INTO present FROM pg_attribute a
        WHERE a.attrelid = format('satchel.%I', of_entity)::regclass AND a.attname = field AND NOT a.attisdropped;
    IF NOT FOUND THEN
        IF field !~ '^[a-z][a-z0-9_]{0,62}$' THEN
            RAISE EXCEPTION '"%" is no name of a field', field USING ERRCODE = 'data_exception';
        END IF;
        EXECUTE format('ALTER TABLE %I ADD COLUMN %I %s', of_entity, field, CASE wanted WHEN 'money' THEN 'satchel.money' ELSE wanted END);
        PERFORM grant_reading();
    ELSIF present <> wanted THEN
        RAISE EXCEPTION 'the team has a field %.% of another type', of_entity, field USING ERRCODE = 'unique_violation';
    END IF;
END $$;

-- One edit of push. Errors are its refusals: serialization_failure when it is stale.
CREATE FUNCTION satchel.write(set_number bigint, by_desk uuid, seen bigint, role_name text, at timestamptz, edit jsonb)
    RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    e entity;
    rights record_right;
    record_id uuid := (edit ->> 'record')::uuid;
    edit_kind smallint := (edit ->> 'kind')::smallint;
    given jsonb := coalesce(edit -> 'values', '{}');
    names text[] := ARRAY(SELECT jsonb_object_keys(given));
    before jsonb;
    after jsonb;
    forbidden text;
    owner_before uuid;
    owner_after uuid;
BEGIN
    SELECT * INTO e FROM entity WHERE name = edit ->> 'entity';
    IF NOT FOUND THEN
        RAISE EXCEPTION 'the hub has no entity "%"', edit ->> 'entity' USING ERRCODE = 'undefined_object';
    END IF;
    SELECT n INTO forbidden FROM unnest(names) n WHERE NOT EXISTS (SELECT FROM pg_attribute a
        WHERE a.attrelid = format('satchel.%I', e.name)::regclass AND a.attname = n AND a.attnum > 0 AND NOT a.attisdropped);
    IF FOUND THEN
        RAISE EXCEPTION 'the hub has no field %.%', e.name, forbidden USING ERRCODE = 'undefined_column';
    END IF;
    SELECT * INTO rights FROM record_right WHERE role = role_name AND entity = e.kind;
    IF EXISTS (SELECT FROM change c JOIN changeset s ON s.number = c.changeset WHERE c.record = record_id
               AND c.sequence > seen AND s.desk <> by_desk AND c.kind < 4
               AND (c.kind <> 1 OR edit_kind <> 1 OR c.fields ?| names)) THEN
        RAISE EXCEPTION 'changed by others since' USING ERRCODE = 'serialization_failure';
    END IF;
    SELECT field INTO forbidden FROM field_right WHERE role = role_name AND entity = e.kind AND field = ANY (names);
    IF FOUND THEN
        RAISE EXCEPTION 'you may not change %.%', e.name, forbidden USING ERRCODE = 'insufficient_privilege';
    END IF;
    EXECUTE format('SELECT to_jsonb(r), (%s) FROM %I r WHERE id = $1', e.owner, e.name)
        INTO before, owner_before USING record_id;
    IF edit_kind = 0 THEN
        IF NOT coalesce(rights.creates, false) THEN
            RAISE EXCEPTION 'you may not create a %', e.name USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF before IS NOT NULL THEN
            RAISE EXCEPTION 'the % % already exists', e.name, record_id USING ERRCODE = 'unique_violation';
        END IF;
        EXECUTE format('INSERT INTO %I SELECT (jsonb_populate_record(NULL::%I, $1)).*', e.name, e.name)
            USING given || jsonb_build_object('id', record_id, 'created_at', at, 'updated_at', at);
    ELSE
        IF before IS NULL OR NOT reaches(CASE edit_kind WHEN 1 THEN rights.edits ELSE rights.deletes END, owner_before, me(), my_team())
           OR NOT reaches(rights.sees, owner_before, me(), my_team()) THEN
            RAISE EXCEPTION 'you may not % this %', CASE edit_kind WHEN 1 THEN 'change' WHEN 2 THEN 'delete' ELSE 'restore' END,
                e.name USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF edit_kind = 1 THEN
            IF names <@ ARRAY['id', 'created_at', 'updated_at', 'deleted_at'] OR names && ARRAY['id', 'created_at', 'deleted_at'] THEN
                RAISE EXCEPTION 'such fields are set by the hub' USING ERRCODE = 'insufficient_privilege';
            END IF;
            EXECUTE format('UPDATE %I SET (%s, updated_at) = (SELECT %s, $3 FROM jsonb_populate_record(NULL::%I, $1)) WHERE id = $2',
                e.name, (SELECT string_agg(quote_ident(n), ', ') FROM unnest(names) n),
                (SELECT string_agg(quote_ident(n), ', ') FROM unnest(names) n), e.name) USING given, record_id, at;
        ELSE
            names := ARRAY['deleted_at'];
            EXECUTE format('UPDATE %I SET deleted_at = $1, updated_at = $3 WHERE id = $2', e.name)
                USING CASE edit_kind WHEN 2 THEN at END, record_id, at;
        END IF;
    END IF;
    EXECUTE format('SELECT to_jsonb(r), (%s) FROM %I r WHERE id = $1', e.owner, e.name) INTO after, owner_after USING record_id;
    IF e.name = 'field_definition' AND edit_kind < 2 THEN
        PERFORM add_column(after);
    END IF;
    INSERT INTO change SELECT nextval('change_sequence'), set_number, edit_kind, e.kind, record_id,
        jsonb_object_agg(n, jsonb_build_array(before ->> n, after ->> n)) FROM unnest(names) n
        WHERE edit_kind <> 1 OR before ->> n IS DISTINCT FROM after ->> n HAVING edit_kind <> 1 OR count(*) > 0;
    IF edit_kind > 0 AND owner_before IS DISTINCT FROM owner_after THEN
        INSERT INTO change VALUES (nextval('change_sequence'), set_number, 4, e.kind, record_id, NULL);
    END IF;
END $$;

-- The log after a place, at most so many changes: what whoever signed in may see of it, and of each record whose rights
-- moved that they did. A change set may be cut; the next pull goes on. The last row (kind 5) is where that begins.
CREATE FUNCTION satchel.pull(after bigint, most integer) RETURNS TABLE (sequence bigint, kind smallint, entity smallint, record uuid,
    fields jsonb, number bigint, id uuid, desk uuid, author uuid, label text, origin text, at timestamptz, undoes uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    up_to bigint;
BEGIN
    SELECT max(w.place) INTO up_to FROM (SELECT c.sequence AS place FROM change c WHERE c.sequence > pull.after
        ORDER BY c.sequence LIMIT most) AS w;
    RETURN QUERY SELECT c.sequence, c.kind, c.entity, c.record, c.fields - hidden.names, s.number, s.id, s.desk, s.author,
            s.label, s.origin, s.at, s.undoes
        FROM change c JOIN changeset s ON s.number = c.changeset
        CROSS JOIN LATERAL (SELECT coalesce(array_agg(f.field), '{}') AS names FROM field_right f
            WHERE f.role = my_role() AND f.entity = c.entity AND f.access = 'hidden') AS hidden
        WHERE c.sequence > pull.after AND c.sequence <= up_to
            AND (c.kind = 4 OR s.desk IN (SELECT d.id FROM desk d WHERE d.login = session_user) OR may('see', c.entity, c.record))
        ORDER BY c.sequence;
    RETURN QUERY SELECT c.sequence, 5::smallint, NULL::smallint, NULL::uuid, NULL::jsonb, s.number, s.id, NULL::uuid, NULL::uuid, NULL,
            NULL, NULL::timestamptz, NULL::uuid
        FROM change c JOIN changeset s ON s.number = c.changeset WHERE c.sequence = up_to;
END $$;

-- What a desk asks at the beginning of each exchange: where the log is, whether the hub still has what the desk read
-- last (a replica that took over may lack the newest), and since when its person's rights are as they are. Each exchange
-- gives the desk another token. Of two stores with the same desk, a copy or a restored backup, the second comes with an
-- old one and has to join as a desk of its own.
CREATE FUNCTION satchel.hello(by_desk uuid, cursor bigint, cursor_set uuid, token_before uuid, token_now uuid)
    RETURNS TABLE (last bigint, is_known boolean, rights_since bigint, oldest bigint, now timestamptz, format integer,
    registry text, role text, is_same boolean) LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    known desk;
    same boolean;
BEGIN
    SELECT d.* INTO known FROM desk d WHERE d.id = by_desk AND d.login = session_user FOR UPDATE;
    IF me() IS NULL OR known IS NULL THEN
        RAISE EXCEPTION 'this desk has not joined the hub' USING ERRCODE = 'insufficient_privilege';
    END IF;
    same := known.token IS NULL OR known.token IN (token_before, token_now);
    IF same THEN
        UPDATE desk d SET seen_at = now(), cursor = hello.cursor, token = token_now WHERE d.id = by_desk;
    END IF;
    RETURN QUERY SELECT coalesce((SELECT max(c.sequence) FROM change c), 0),
        cursor_set IS NULL OR EXISTS (SELECT FROM changeset s JOIN change c ON c.changeset = s.number
            WHERE s.id = cursor_set AND c.sequence = hello.cursor),
        p.rights_since, coalesce((SELECT min(c.sequence) FROM change c), 0), clock(), h.format, h.registry, p.role, same
        FROM person p, hub h WHERE p.login = session_user;
END $$;

CREATE FUNCTION satchel.join_desk(desk_id uuid, desk_name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    IF me() IS NULL THEN
        RAISE EXCEPTION 'this person may not use the hub' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO desk (id, login, name) VALUES (desk_id, session_user, desk_name)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, seen_at = now() WHERE desk.login = session_user;
END $$;

CREATE FUNCTION satchel.leave_desk(desk_id uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
    DELETE FROM desk WHERE id = desk_id AND login = session_user
$$;

-- Of these change sets, those that the hub does not have.
CREATE FUNCTION satchel.missing(ids uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    SELECT i FROM unnest(ids) i WHERE NOT EXISTS (SELECT FROM changeset s WHERE s.id = i)
$$;

CREATE FUNCTION satchel.desk_count() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
    SELECT count(*) FROM desk
$$;

CREATE FUNCTION satchel.last_sequence() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
    SELECT coalesce(max(sequence), 0) FROM change
$$;

-- A person who may use the hub, or who gets another role. The role of the server is made when it is not there; "verifier"
-- is a SCRAM verifier (never a password), null to leave the password as it is.
CREATE FUNCTION satchel.set_person(who name, record uuid, in_role text, verifier text) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    former text;
    one record;
BEGIN
    IF NOT coalesce((SELECT is_administrator FROM role WHERE name = my_role()), false) THEN
        RAISE EXCEPTION 'only an administrator may change people' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT EXISTS (SELECT FROM role WHERE name = in_role) THEN
        RAISE EXCEPTION 'there is no role "%"', in_role USING ERRCODE = 'undefined_object';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = who) THEN
        EXECUTE format('CREATE ROLE %I LOGIN', who);
    ELSIF NOT EXISTS (SELECT FROM person p WHERE p.login = who) THEN
        -- Else whoever administers the hub could take over any role of the server.
        RAISE EXCEPTION 'the server has a role "%" already; choose another name', who USING ERRCODE = 'unique_violation';
    END IF;
    IF verifier IS NOT NULL THEN
        IF verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
            RAISE EXCEPTION 'this is no SCRAM verifier' USING ERRCODE = 'data_exception';
        END IF;
        EXECUTE format('ALTER ROLE %I PASSWORD %L', who, verifier);
    END IF;
    FOR one IN SELECT r.db_role FROM role r LOOP
        EXECUTE format(CASE WHEN one.db_role = (SELECT r.db_role FROM role r WHERE r.name = in_role) THEN 'GRANT %I TO %I'
                       ELSE 'REVOKE %I FROM %I' END, one.db_role, who);
    END LOOP;
    INSERT INTO person (login, user_record, role) VALUES (who, record, in_role)
        ON CONFLICT (login) DO UPDATE SET role = excluded.role, is_active = true, rights_since = person.rights_since + 1;
END $$;

-- From now on this person reads and writes nothing. What they wrote stays.
CREATE FUNCTION satchel.revoke_person(who name) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    one record;
BEGIN
    IF NOT coalesce((SELECT is_administrator FROM role WHERE name = my_role()), false) THEN
        RAISE EXCEPTION 'only an administrator may change people' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE person SET is_active = false, rights_since = rights_since + 1 WHERE login = who;
    FOR one IN SELECT r.db_role FROM role r LOOP
        EXECUTE format('REVOKE %I FROM %I', one.db_role, who);
    END LOOP;
END $$;

-- So many numbers of a cycle that nobody else gets; answers the first one.
CREATE FUNCTION satchel.take_numbers(of_cycle text, wanted integer) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    taken bigint;
BEGIN
    IF me() IS NULL OR wanted NOT BETWEEN 1 AND 100 THEN
        RAISE EXCEPTION 'this person may take no numbers' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO number_cycle VALUES (of_cycle, wanted)
        ON CONFLICT (cycle) DO UPDATE SET last = number_cycle.last + wanted RETURNING last INTO taken;
    RETURN taken - wanted + 1;
END $$;

-- Of these contents, those that the hub does not have whole.
CREATE FUNCTION satchel.lacks_content(wanted text[]) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    SELECT w FROM unnest(wanted) w WHERE NOT EXISTS (SELECT FROM content c WHERE c.sha256 = w AND c.is_whole)
$$;

-- A piece of a content, from the first to the last. With the last one it is compared with its name.
CREATE FUNCTION satchel.put_content(of_sha256 text, piece_number integer, is_last boolean, piece bytea) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    IF me() IS NULL THEN
        RAISE EXCEPTION 'this person may not use the hub' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (SELECT FROM content c WHERE c.sha256 = of_sha256 AND c.is_whole) THEN
        RETURN;
    END IF;
    INSERT INTO content (sha256) VALUES (of_sha256) ON CONFLICT DO NOTHING;
    INSERT INTO content_piece VALUES (of_sha256, piece_number, piece)
        ON CONFLICT (sha256, number) DO UPDATE SET bytes = excluded.bytes;
    IF is_last THEN
        DELETE FROM content_piece p WHERE p.sha256 = of_sha256 AND p.number > piece_number;
        IF (SELECT encode(sha256(string_agg(p.bytes, ''::bytea ORDER BY p.number)), 'hex') FROM content_piece p
            WHERE p.sha256 = of_sha256) IS DISTINCT FROM of_sha256 THEN
            RAISE EXCEPTION 'this content is not what its name says' USING ERRCODE = 'data_exception';
        END IF;
        UPDATE content c SET is_whole = true WHERE c.sha256 = of_sha256;
    END IF;
END $$;

-- A piece of a content that belongs to a file which whoever signed in may see; NULL behind the last one and where there
-- is none.
CREATE FUNCTION satchel.get_content(of_sha256 text, piece_number integer) RETURNS bytea LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    e entity;
    is_shown boolean;
BEGIN
    SELECT * INTO e FROM entity WHERE name = 'attachment';
    EXECUTE format('SELECT EXISTS (SELECT FROM attachment r WHERE r.sha256 = $1 AND reaches(scope(''see'', $2), (%s), me(), my_team()))',
        e.owner) INTO is_shown USING of_sha256, e.kind;
    IF NOT is_shown THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT p.bytes FROM content_piece p JOIN content c USING (sha256)
        WHERE c.is_whole AND p.sha256 = of_sha256 AND p.number = piece_number);
END $$;
