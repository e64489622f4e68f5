-- How change sets of desks are written. Nobody may write into a table: push is the one way, and checks the rights.

-- Who has a table in use, as "mara (Satchel), postgres (psql)": login and program of each session that holds a lock of it.
CREATE OR REPLACE FUNCTION satchel.users_of(in_table regclass) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    SELECT coalesce(string_agg(DISTINCT a.usename || coalesce(' (' || nullif(left(a.application_name, 40), '') || ')', ''), ', '), '?')
        FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
        WHERE l.relation = in_table AND l.granted AND l.pid <> pg_backend_pid()
            AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
$$;

-- Changes a table, or says who is in the way.
CREATE OR REPLACE FUNCTION satchel.alter_table(of_entity text, change text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    EXECUTE format('ALTER TABLE %I ', of_entity) || change;
EXCEPTION WHEN lock_not_available THEN
    RAISE EXCEPTION 'the table % is in use by %', of_entity, users_of(format('satchel.%I', of_entity)::regclass)
        USING ERRCODE = 'lock_not_available';
END $$;

-- The column of a custom field that was just defined. A calculated field has none.
-- Nobody waits long for somebody who reads: a lock that is not had in a second is an error, after which a desk tries again.
CREATE OR REPLACE FUNCTION satchel.add_column(definition jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp SET lock_timeout = '1s' AS $$
DECLARE
    of_entity text := definition ->> 'entity';
    field text := definition ->> 'name';
    known CONSTANT text[] := ARRAY['text', 'long_text', 'email', 'phone', 'url', 'integer', 'decimal', 'percent', 'money', 'unit_price',
        'date', 'time', 'instant', 'boolean', 'choice', 'multi_choice', 'tags', 'list', 'reference', 'image'];
    wanted text := CASE definition ->> 'type' WHEN 'integer' THEN 'bigint' WHEN 'decimal' THEN 'numeric' WHEN 'percent' THEN 'numeric'
        WHEN 'money' THEN 'satchel.money' WHEN 'unit_price' THEN 'satchel.money' WHEN 'date' THEN 'date' WHEN 'time' THEN 'time without time zone'
        WHEN 'instant' THEN 'timestamp with time zone' WHEN 'boolean' THEN 'boolean' WHEN 'multi_choice' THEN 'text[]'
        WHEN 'tags' THEN 'text[]' WHEN 'list' THEN 'text[]' WHEN 'reference' THEN 'uuid' ELSE 'text' END;
    present text;
BEGIN
    IF definition ->> 'formula' <> '' OR NOT EXISTS (SELECT FROM entity WHERE name = of_entity) THEN
        RETURN;
    END IF;
    IF NOT coalesce(definition ->> 'type' = ANY (known), true) THEN
        RAISE EXCEPTION 'the hub has no fields of the type "%"', definition ->> 'type' USING ERRCODE = 'undefined_object';
    END IF;
    SELECT format_type(a.atttypid, NULL) INTO present FROM pg_attribute a
        WHERE a.attrelid = format('satchel.%I', of_entity)::regclass AND a.attname = field AND NOT a.attisdropped;
    IF coalesce(field, '') !~ '^x_' AND NOT FOUND THEN
        RAISE EXCEPTION '"%" is no name of a custom field', field USING ERRCODE = 'data_exception';
    END IF;
    IF NOT FOUND THEN
        IF field !~ '^[a-z][a-z0-9_]{0,62}$' THEN
            RAISE EXCEPTION '"%" is no name of a field', field USING ERRCODE = 'data_exception';
        END IF;
        PERFORM alter_table(of_entity, format('ADD COLUMN %I %s', field, wanted));
        PERFORM grant_reading();
    ELSIF present <> wanted THEN
        RAISE EXCEPTION 'the team has a field %.% of another type', of_entity, field USING ERRCODE = 'unique_violation';
    END IF;
    IF field ~ '^x_' THEN
        UPDATE entity e SET types = e.types || jsonb_build_object(field, definition ->> 'type') WHERE e.name = of_entity;
    END IF;
END $$;

-- The table of a custom entity that was just defined, and what this hub asks of each entity. Its number is this hub's own: desks
-- have others and know it by the name. A role may do with its records what it may do with deals, until an administrator decides.
CREATE OR REPLACE FUNCTION satchel.add_entity(definition jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp SET lock_timeout = '1s' AS $$
DECLARE
    new_name text := definition ->> 'name';
    number smallint;
    part record;
BEGIN
    -- A name that is none makes no entity at the desks either (domain/CustomEntity).
    IF new_name IS NULL OR new_name !~ '^x(_[a-z0-9]+)+$' OR length(new_name) > 40 OR new_name ~ '_by_|_trash$|_open$'
            OR EXISTS (SELECT FROM entity WHERE name = new_name) THEN
        RETURN;
    END IF;
    SELECT min(n) INTO number FROM generate_series(128, 254) n WHERE NOT EXISTS (SELECT FROM entity WHERE kind = n);
    IF number IS NULL THEN
        RAISE EXCEPTION 'the team has as many custom record types as it can have' USING ERRCODE = 'data_exception';
    END IF;
    EXECUTE format('CREATE TABLE %I (id uuid PRIMARY KEY, name text, owner uuid, tags text[], notes text, external_id text,'
        ' created_at timestamptz, updated_at timestamptz, deleted_at timestamptz)', new_name);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', new_name);
    INSERT INTO entity (kind, name, owner, types) VALUES (number, new_name, 'r."owner"',
        '{"owner": "reference", "tags": "tags"}');
    INSERT INTO record_right (role, entity, sees, creates, edits, deletes, exports)
        SELECT r.role, number, r.sees, r.creates, r.edits, r.deletes, r.exports
        FROM record_right r JOIN entity e ON e.kind = r.entity WHERE e.name = 'deal';
    FOR part IN SELECT * FROM (VALUES ('owner_of_', 'r."owner"'), ('territory_of_', 'NULL::uuid')) AS p (prefix, place) LOOP
        EXECUTE format('CREATE OR REPLACE FUNCTION %I(uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER'
            ' SET search_path = satchel, pg_temp AS %L', part.prefix || new_name,
            format('SELECT %s FROM satchel.%I r WHERE r.id = $1', part.place, new_name));
        EXECUTE format('REVOKE ALL ON FUNCTION %I(uuid) FROM PUBLIC', part.prefix || new_name);
    END LOOP;
    EXECUTE format('CREATE POLICY sees ON %1$I FOR SELECT USING (CASE WHEN (SELECT satchel.scope(''see'', %2$s::smallint)) = ''all'''
        ' THEN true ELSE satchel.reaches((SELECT satchel.my_reach(''see'', %2$s::smallint)), %1$I."owner", NULL::uuid) END)',
        new_name, number);
    PERFORM grant_reading();
    -- Fields can be defined before: of an entity whose first definition was refused.
    PERFORM add_column(to_jsonb(f)) FROM (SELECT DISTINCT ON (d.name) d.* FROM field_definition d
        WHERE d.entity = new_name AND d.name ~ '^x_[a-z0-9_]{1,60}$' ORDER BY d.name, d.id) AS f;
END $$;

-- One edit of push. Errors are its refusals: serialization_failure when it is stale.
CREATE OR REPLACE FUNCTION satchel.write(set_number bigint, by_desk uuid, seen bigint, role_name text, at timestamptz, edit jsonb)
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
    columns text;
    forbidden text;
    owner_before uuid;
    owner_after uuid;
    territory_before uuid;
    territory_after uuid;
    place text; -- SQL for owner and territory
BEGIN
    IF NOT coalesce(edit_kind BETWEEN 0 AND 3 AND is_held('reference', edit -> 'record'), false) OR record_id IS NULL THEN
        RAISE EXCEPTION 'this is no edit that a desk makes' USING ERRCODE = 'data_exception';
    END IF;
    SELECT * INTO e FROM entity WHERE name = edit ->> 'entity';
    IF NOT FOUND THEN
        RAISE EXCEPTION 'the hub has no entity "%"', edit ->> 'entity' USING ERRCODE = 'undefined_object';
    END IF;
    place := format('(%s), (%s)', e.owner, e.territory);
    SELECT * INTO rights FROM record_right WHERE role = role_name AND entity = e.kind;
    IF EXISTS (SELECT FROM change c JOIN changeset s ON s.number = c.changeset WHERE c.record = record_id
               AND c.sequence > seen AND (s.desk <> by_desk OR s.login <> session_user) AND c.kind NOT IN (4, 8)
               AND (c.kind <> 1 OR edit_kind <> 1 OR c.fields ?| names)) THEN
        RAISE EXCEPTION 'changed by others since' USING ERRCODE = 'serialization_failure';
    END IF;
    IF EXISTS (SELECT FROM erased x WHERE x.record = record_id) THEN
        RAISE EXCEPTION 'this % was erased', e.name USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- A new record may come with what it has anyway: an initial value, and whoever creates it as its owner.
    SELECT field INTO forbidden FROM field_right WHERE role = role_name AND entity = e.kind AND field = ANY (names)
        AND NOT (edit_kind = 0 AND (given ->> field IS NOT DISTINCT FROM e.initial ->> field
            OR (e.owner = format('r."%s"', field) AND coalesce(given ->> field = me()::text, false))));
    IF FOUND THEN
        RAISE EXCEPTION 'you may not change %.%', e.name, forbidden USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF (e.name = 'comment' AND edit_kind = 0 AND given ->> 'author' <> me()::text)
            OR (e.name = 'follow' AND rights.edits <> 'all' AND given ->> 'user' <> me()::text) THEN
        RAISE EXCEPTION 'you may not write a % of somebody else', e.name USING ERRCODE = 'insufficient_privilege';
    END IF;
    EXECUTE format('SELECT to_jsonb(r), %s FROM %I r WHERE id = $1', place, e.name)
        INTO before, owner_before, territory_before USING record_id;
    IF NOT coalesce(before ?& names, false) THEN -- a row has each field; the catalogue is asked where there is none
        SELECT n INTO forbidden FROM unnest(names) n WHERE NOT EXISTS (SELECT FROM pg_attribute a
            WHERE a.attrelid = format('satchel.%I', e.name)::regclass AND a.attname = n AND a.attnum > 0 AND NOT a.attisdropped);
        IF FOUND THEN
            RAISE EXCEPTION 'the hub has no field %.%', e.name, forbidden USING ERRCODE = 'undefined_column';
        END IF;
    END IF;
    IF e.name = 'comment' AND edit_kind = 1 AND before ->> 'author' <> me()::text AND names && ARRAY['author', 'body'] THEN
        RAISE EXCEPTION 'what a comment says is its author''s' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF edit_kind = 0 THEN
        IF NOT coalesce(rights.creates, false) THEN
            RAISE EXCEPTION 'you may not create a %', e.name USING ERRCODE = 'insufficient_privilege';
        END IF;
        -- An id is made once: this was done before, and the log does not have it any more. The desk has what is here. But ids
        -- of what is made for the same thing are the same everywhere: what two desks made, the second has compared.
        IF before IS NOT NULL AND reaches(my_reach('see', e.kind), owner_before, territory_before) THEN
            IF NOT EXISTS (SELECT FROM change c JOIN changeset s ON s.number = c.changeset WHERE c.record = record_id AND c.kind = 0
                           AND (s.desk <> by_desk OR s.login <> session_user)) THEN
                RETURN;
            END IF;
            given := (SELECT jsonb_object_agg(g.key, g.value) FROM jsonb_each(given) g
                WHERE g.value #>> '{}' IS DISTINCT FROM before ->> g.key AND g.key NOT IN ('id', 'created_at', 'updated_at', 'deleted_at'));
            IF given IS NOT NULL THEN
                PERFORM write(set_number, by_desk, seen, role_name, at, edit || jsonb_build_object('kind', 1, 'values', given));
            END IF;
            RETURN;
        END IF;
        IF before IS NOT NULL THEN
            RAISE EXCEPTION 'the % % already exists', e.name, record_id USING ERRCODE = 'unique_violation';
        END IF;
        EXECUTE format('INSERT INTO %I AS r SELECT (jsonb_populate_record(NULL::%I, $1)).* RETURNING to_jsonb(r), %s', e.name,
            e.name, place) INTO after, owner_after, territory_after USING given || jsonb_build_object('id', record_id, 'created_at', at, 'updated_at', at);
    ELSE
        -- What somebody said is theirs, whosever the record is that it is about. What nobody owns, such as an import, is
        -- everybody's to change, and deleted by who may delete everything.
        -- A server that took over may lack what a desk has read at the one before it: whoever made the record sends it again.
        IF before IS NULL AND coalesce(CASE edit_kind WHEN 1 THEN rights.edits ELSE rights.deletes END, 'none') <> 'none' THEN
            RAISE EXCEPTION 'the hub does not have this %', e.name USING ERRCODE = 'no_data_found', DETAIL = record_id::text;
        END IF;
        IF before IS NULL OR NOT (
                (e.name = 'comment' AND coalesce(before ->> 'author' = me()::text, false) AND rights.edits <> 'none')
                OR ((edit_kind = 1 OR owner_before IS NOT NULL OR rights.deletes = 'all' OR e.owner NOT LIKE 'r.%')
                    AND reaches(my_reach(CASE edit_kind WHEN 1 THEN 'edit' ELSE 'delete' END, e.kind), owner_before, territory_before)
                    AND reaches(my_reach('see', e.kind), owner_before, territory_before))) THEN
            RAISE EXCEPTION 'you may not % this %', CASE edit_kind WHEN 1 THEN 'change' WHEN 2 THEN 'delete' ELSE 'restore' END,
                e.name USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF edit_kind = 1 THEN
            IF names <@ ARRAY['id', 'created_at', 'updated_at', 'deleted_at'] OR names && ARRAY['id', 'created_at', 'deleted_at'] THEN
                RAISE EXCEPTION 'such fields are set by the hub' USING ERRCODE = 'insufficient_privilege';
            END IF;
            columns := (SELECT string_agg(quote_ident(n), ', ') FROM unnest(names) n);
            EXECUTE format('UPDATE %I r SET (%s, updated_at) = (SELECT %s, $3 FROM jsonb_populate_record(NULL::%I, $1)) WHERE id = $2'
                ' RETURNING to_jsonb(r), %s', e.name, columns, columns, e.name, place) INTO after, owner_after, territory_after
                USING given, record_id, at;
        ELSE
            names := ARRAY['deleted_at'];
            EXECUTE format('UPDATE %I r SET deleted_at = $1, updated_at = $3 WHERE id = $2 RETURNING to_jsonb(r), %s', e.name, place)
                INTO after, owner_after, territory_after USING CASE edit_kind WHEN 2 THEN at END, record_id, at;
        END IF;
    END IF;
    IF NOT may_write_part(e, before) OR NOT may_write_part(e, after) THEN
        RAISE EXCEPTION 'you may not change what this % belongs to', e.name USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF edit_kind < 2 THEN
        PERFORM check_values(e, names, after);
    END IF;
    IF e.name = 'attachment' AND edit_kind < 2 AND before ->> 'sha256' IS DISTINCT FROM after ->> 'sha256' THEN
        INSERT INTO content_use VALUES (record_id, session_user) ON CONFLICT (attachment) DO UPDATE SET login = excluded.login;
    END IF;
    IF e.name IN ('quote', 'quote_line', 'approval_request') THEN
        PERFORM check_approval(e.name, edit_kind, before, after);
    END IF;
    IF e.name = 'field_definition' AND edit_kind < 2 THEN
        PERFORM add_column(after);
    END IF;
    IF e.name = 'entity_definition' AND edit_kind < 2 THEN
        PERFORM add_entity(after);
    END IF;
    INSERT INTO change SELECT nextval('change_sequence'), set_number, edit_kind, e.kind, record_id,
        jsonb_object_agg(n, jsonb_build_array(before ->> n, after ->> n)) FROM unnest(names) n
        WHERE edit_kind <> 1 OR before ->> n IS DISTINCT FROM after ->> n HAVING edit_kind <> 1 OR count(*) > 0;
    IF e.name IN ('team', 'team_member') THEN
        PERFORM rights_moved();
    END IF;
    IF edit_kind > 0 AND (owner_before IS DISTINCT FROM owner_after OR territory_before IS DISTINCT FROM territory_after) THEN
        INSERT INTO change VALUES (nextval('change_sequence'), set_number, 4, e.kind, record_id, NULL);
    END IF;
END $$;

-- Takes change sets of a desk, oldest first. Each is done whole or not at all, and once however often it is sent.
--   sets: [{"id", "label", "origin", "at", "undoes", "edits": [{"kind", "entity", "record", "values": {field: value}}]}]
--     with "erases" (changeset.erases) where the set erased persons; its edits are those of write_erased
--   seen: up to where the desk has read the log: what it changes must not have been changed by others since
--   seen_set: the change set at that place (check_place)
-- Answers [{"id", "state", "number", "reason"}]: done; refused, with the reason; stale, for the desk has to read first;
-- early, for the hub has no such field or entity yet; absent, for it has not this "record": the set waits, and what the sets
-- after it do to the same records. Nothing after a stale or early one is looked at.
DROP FUNCTION IF EXISTS satchel.push;
CREATE FUNCTION satchel.push(by_desk uuid, seen bigint, sets jsonb, seen_set uuid DEFAULT NULL) RETURNS jsonb LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    one jsonb;
    edit jsonb;
    answers jsonb := '[]';
    number bigint;
    author uuid := me();
    role_name text := my_role();
    set_at timestamptz;
    problem text;
    lacking text;
    waiting text[] := '{}'; -- records of the sets that are absent
BEGIN
    IF jsonb_array_length(sets) > 1000 THEN
        RAISE EXCEPTION 'more change sets than a desk sends at once' USING ERRCODE = 'data_exception';
    END IF;
    IF author IS NULL OR NOT EXISTS (SELECT FROM desk WHERE id = by_desk AND login = session_user) THEN
        RAISE EXCEPTION 'this desk has not joined the hub' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM lock_log();
    PERFORM check_place(seen, seen_set);
    FOR one IN SELECT * FROM jsonb_array_elements(sets) LOOP
        SELECT c.number INTO number FROM changeset c WHERE c.id = (one ->> 'id')::uuid;
        IF FOUND THEN
            answers := answers || jsonb_build_object('id', one -> 'id', 'state', 'done', 'number', number);
            CONTINUE;
        END IF;
        BEGIN
            PERFORM check_set(one);
            IF waiting <> '{}' THEN
                SELECT x.value ->> 'record' INTO lacking FROM jsonb_array_elements(one -> 'edits') x
                    WHERE x.value ->> 'record' = ANY (waiting) LIMIT 1;
                IF FOUND THEN
                    RAISE EXCEPTION 'the hub does not have the record yet' USING ERRCODE = 'no_data_found', DETAIL = lacking;
                END IF;
            END IF;
            -- The newest value wins over others: nobody writes from the future.
            set_at := least((one ->> 'at')::timestamptz, clock() + interval '5 minutes');
            IF one ? 'erases' THEN
                PERFORM check_erasing(role_name, one -> 'erases');
            END IF;
            number := nextval('changeset_number');
            INSERT INTO changeset VALUES (number, (one ->> 'id')::uuid, by_desk, session_user, author, one ->> 'label',
                one ->> 'origin', set_at, clock(), (one ->> 'undoes')::uuid, one -> 'erases');
            FOR edit IN SELECT * FROM jsonb_array_elements(one -> 'edits') LOOP
                IF one ? 'erases' THEN
                    PERFORM write_erased(number, role_name, set_at, edit);
                ELSE
                    PERFORM write(number, by_desk, seen, role_name, set_at, edit);
                END IF;
            END LOOP;
            IF one ? 'erases' THEN
                PERFORM note_erased(one -> 'erases');
            END IF;
            PERFORM seal(number);
            answers := answers || jsonb_build_object('id', one -> 'id', 'state', 'done', 'number', number);
        EXCEPTION
            WHEN serialization_failure THEN
                answers := answers || jsonb_build_object('id', one -> 'id', 'state', 'stale');
                EXIT;
            WHEN undefined_object OR undefined_column THEN
                GET STACKED DIAGNOSTICS problem = MESSAGE_TEXT;
                answers := answers || jsonb_build_object('id', one -> 'id', 'state', 'early', 'reason', problem);
                EXIT;
            WHEN no_data_found THEN
                GET STACKED DIAGNOSTICS problem = MESSAGE_TEXT, lacking = PG_EXCEPTION_DETAIL;
                waiting := waiting || ARRAY(SELECT x.value ->> 'record' FROM jsonb_array_elements(one -> 'edits') x);
                answers := answers || jsonb_build_object('id', one -> 'id', 'state', 'absent', 'record', lacking, 'reason', problem);
            WHEN insufficient_privilege OR data_exception OR integrity_constraint_violation THEN
                GET STACKED DIAGNOSTICS problem = MESSAGE_TEXT;
                answers := answers || jsonb_build_object('id', one -> 'id', 'state', 'refused', 'reason', problem);
        END;
    END LOOP;
    PERFORM pg_notify('satchel', max((a ->> 'number')::bigint)::text)
        FROM jsonb_array_elements(answers) a WHERE a ->> 'state' = 'done' HAVING count(*) > 0;
    RETURN answers;
END $$;
