-- What an erasure of a person does at the hub: the rows, the log and the contents of files lose what was theirs.

-- Whether whoever signed in may erase such records. Whoever erases has to see and change everything: what is hidden from them
-- would stay.
CREATE OR REPLACE FUNCTION satchel.may_erase(role_name text, of_entity smallint, is_erased boolean) RETURNS boolean LANGUAGE plpgsql
    STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT FROM record_right r WHERE r.role = role_name AND r.entity = of_entity AND r.edits = 'all'
            AND (r.deletes = 'all' OR NOT is_erased))
        AND NOT EXISTS (SELECT FROM record_right r WHERE r.role = role_name AND r.sees <> 'all')
        AND NOT EXISTS (SELECT FROM field_right f WHERE f.role = role_name AND f.access = 'hidden');
END $$;

-- The persons and records that a set says it erases, whatever its edits are: desks erase by these.
CREATE OR REPLACE FUNCTION satchel.check_erasing(role_name text, persons jsonb) RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM (SELECT p ->> 'entity' AS name FROM jsonb_array_elements(persons) p
                   UNION ALL SELECT r ->> 'entity' FROM jsonb_array_elements(persons) p, jsonb_array_elements(p -> 'records') r) AS named
               LEFT JOIN entity e ON e.name = named.name
               WHERE NOT coalesce(may_erase(role_name, e.kind, true), false)) THEN
        RAISE EXCEPTION 'you may not erase a person: you do not see and change every record' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- One record that an erasure touched.
--   edit: {"entity", "record", "is_erased", "values": {field: value}, "changed": [field]}
-- "values" is all that is left of the record; of one that stays, the fields that are "changed" are written here, and
-- others keep what somebody wrote meanwhile.
CREATE OR REPLACE FUNCTION satchel.write_erased(set_number bigint, role_name text, at timestamptz, edit jsonb)
    RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    e entity;
    record_id uuid := (edit ->> 'record')::uuid;
    is_erased boolean := (edit ->> 'is_erased')::boolean;
    before jsonb;
    after jsonb;
    kept jsonb := edit -> 'values';
    names text;
BEGIN
    SELECT * INTO e FROM entity WHERE name = edit ->> 'entity';
    IF NOT coalesce(may_erase(role_name, e.kind, is_erased), false) THEN
        RAISE EXCEPTION 'you may not erase a person: you do not see and change every record' USING ERRCODE = 'insufficient_privilege';
    END IF;
    EXECUTE format('SELECT to_jsonb(r) FROM %I r WHERE id = $1', e.name) INTO before USING record_id;
    IF before IS NOT NULL AND NOT is_erased THEN -- what others wrote into other fields stays
        kept := (SELECT coalesce(jsonb_object_agg(b.key, b.value), '{}') FROM jsonb_each(before) b
                 WHERE NOT coalesce(edit -> 'changed', '[]') ? b.key)
            || (SELECT coalesce(jsonb_object_agg(v.key, v.value), '{}') FROM jsonb_each(kept) v WHERE edit -> 'changed' ? v.key);
    END IF;
    kept := kept || jsonb_build_object('id', record_id, 'created_at', coalesce((before ->> 'created_at')::timestamptz, at),
        'updated_at', at, 'deleted_at', CASE WHEN is_erased THEN at ELSE (before ->> 'deleted_at')::timestamptz END);
    EXECUTE format('DELETE FROM %I WHERE id = $1', e.name) USING record_id;
    EXECUTE format('INSERT INTO %I AS r SELECT (jsonb_populate_record(NULL::%I, $1)).* RETURNING to_jsonb(r)', e.name, e.name)
        INTO after USING kept;
    PERFORM check_values(e, ARRAY(SELECT jsonb_object_keys(kept)), after);
    UPDATE change SET kind = 8, fields = NULL WHERE record = record_id AND kind NOT IN (4, 8);
    UPDATE changeset SET label = '', salt = NULL WHERE number IN (SELECT c.changeset FROM change c WHERE c.record = record_id);
    INSERT INTO change SELECT nextval('change_sequence'), set_number, CASE WHEN is_erased THEN 7 ELSE 6 END, e.kind, record_id,
        jsonb_object_agg(k.key, jsonb_build_array(NULL, kept ->> k.key)) FROM jsonb_each(kept) k
        WHERE k.key NOT IN ('id', 'created_at', 'updated_at', 'deleted_at');
    IF is_erased AND e.name = 'attachment' AND NOT EXISTS (SELECT FROM attachment a WHERE a.sha256 = before ->> 'sha256') THEN
        DELETE FROM content_piece WHERE sha256 = before ->> 'sha256';
        DELETE FROM content WHERE sha256 = before ->> 'sha256';
    END IF;
END $$;

-- Remembers who was erased by a change set, as changeset.erases has it.
CREATE OR REPLACE FUNCTION satchel.note_erased(persons jsonb) RETURNS void LANGUAGE sql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    INSERT INTO erased SELECT (r ->> 'id')::uuid, e.kind, (p ->> 'person')::uuid, pe.kind, (p ->> 'remotes')::boolean
        FROM jsonb_array_elements(persons) p JOIN entity pe ON pe.name = p ->> 'entity'
        CROSS JOIN jsonb_array_elements(p -> 'records') r JOIN entity e ON e.name = r ->> 'entity'
        ON CONFLICT DO NOTHING
$$;

-- The hashes of the addresses of whoever was erased, and the keys that they were made with, for everybody of the team: each desk
-- asks them before it brings somebody in. {"keys": [hex], "addresses": [[hex, milliseconds since 1970]]}; NULL for others.
CREATE OR REPLACE FUNCTION satchel.erased_addresses() RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    SELECT jsonb_build_object('keys', (SELECT coalesce(jsonb_agg(encode(k.key, 'hex')), '[]') FROM erased_key k),
        'addresses', (SELECT coalesce(jsonb_agg(jsonb_build_array(encode(a.hash, 'hex'), (extract(epoch FROM a.at) * 1000)::bigint)),
            '[]') FROM erased_address a)) WHERE me() IS NOT NULL
$$;

-- Adds to them. Only for whoever may erase a person: nobody comes in by an address that is here.
CREATE OR REPLACE FUNCTION satchel.note_erased_addresses(erased jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    IF me() IS NULL OR NOT coalesce(may_erase(my_role(), (SELECT e.kind FROM entity e WHERE e.name = 'contact'), true), false) THEN
        RAISE EXCEPTION 'you may not erase a person: you do not see and change every record' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF jsonb_array_length(erased -> 'keys') > 100 OR jsonb_array_length(erased -> 'addresses') > 10000
            OR EXISTS (SELECT FROM jsonb_array_elements(erased -> 'keys') k WHERE NOT coalesce(k #>> '{}' ~ '^[0-9a-f]{64}$', false))
            OR EXISTS (SELECT FROM jsonb_array_elements(erased -> 'addresses') a
                WHERE NOT coalesce(a ->> 0 ~ '^[0-9a-f]{64}$' AND a ->> 1 ~ '^[0-9]{1,13}$', false)) THEN
        RAISE EXCEPTION 'these are no hashes of a desk' USING ERRCODE = 'data_exception';
    END IF;
    INSERT INTO erased_key SELECT DISTINCT decode(k #>> '{}', 'hex') FROM jsonb_array_elements(erased -> 'keys') k
        ON CONFLICT DO NOTHING;
    INSERT INTO erased_address AS known
        SELECT decode(a ->> 0, 'hex'), max(least(to_timestamp((a ->> 1)::bigint / 1000.0), clock() + interval '5 minutes'))
        FROM jsonb_array_elements(erased -> 'addresses') a GROUP BY 1
        ON CONFLICT (hash) DO UPDATE SET at = greatest(known.at, excluded.at);
END $$;

-- Who was ever erased, as changeset.erases has it. For a desk that does not read the log from where it was.
CREATE OR REPLACE FUNCTION satchel.erased_persons() RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    SELECT coalesce(jsonb_agg(one.person), '[]') FROM (
        SELECT jsonb_build_object('entity', pe.name, 'person', x.person, 'remotes', bool_or(x.at_remotes),
            'records', jsonb_agg(jsonb_build_object('entity', e.name, 'id', x.record))) AS person
        FROM erased x JOIN entity e ON e.kind = x.entity JOIN entity pe ON pe.kind = x.person_entity WHERE me() IS NOT NULL
        GROUP BY pe.name, x.person) AS one
$$;
