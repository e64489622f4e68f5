-- The team as administrators see and change it.

CREATE OR REPLACE FUNCTION satchel.check_administrator() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    IF NOT coalesce((SELECT is_administrator FROM role WHERE name = my_role()), false) THEN
        RAISE EXCEPTION 'only an administrator may do this' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- People, desks, roles and rights in one answer. "behind": changes that a desk has not read.
CREATE OR REPLACE FUNCTION satchel.team_overview() RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    RETURN jsonb_build_object(
        'people', (SELECT coalesce(jsonb_agg(jsonb_build_object('login', p.login, 'user', p.user_record, 'role', p.role,
                'is_active', p.is_active) ORDER BY p.login), '[]') FROM person p),
        'desks', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'login', d.login, 'name', d.name, 'seen_at', d.seen_at,
                'behind', (SELECT count(*) FROM (SELECT FROM change c WHERE c.sequence > d.cursor LIMIT 10000) AS unread))
                ORDER BY d.login, d.name), '[]') FROM desk d),
        'roles', (SELECT jsonb_agg(jsonb_build_object('name', r.name, 'label', r.label, 'is_administrator', r.is_administrator)
                ORDER BY r.position) FROM role r),
        'fields', (SELECT coalesce(jsonb_agg(jsonb_build_object('role', f.role, 'entity', e.name, 'field', f.field,
                'access', f.access)), '[]') FROM field_right f JOIN entity e ON e.kind = f.entity),
        'rights', (SELECT jsonb_agg(jsonb_build_object('role', r.role, 'entity', e.name, 'sees', r.sees, 'creates', r.creates,
                'edits', r.edits, 'deletes', r.deletes)) FROM record_right r JOIN entity e ON e.kind = r.entity));
END $$;

-- What a role may do with the records of an entity. Nobody narrows what administrators may: they could lock everybody out.
CREATE OR REPLACE FUNCTION satchel.set_right(in_role text, of_entity text, new_sees text, new_creates boolean, new_edits text,
    new_deletes text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    IF (SELECT is_administrator FROM role WHERE name = in_role) THEN
        RAISE EXCEPTION 'administrators may do everything' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE record_right r SET sees = new_sees, creates = new_creates, edits = new_edits, deletes = new_deletes
        FROM entity e WHERE e.kind = r.entity AND e.name = of_entity AND r.role = in_role;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no role "%" or entity "%"', in_role, of_entity USING ERRCODE = 'undefined_object';
    END IF;
    UPDATE person SET rights_since = rights_since + 1 WHERE role = in_role;
    PERFORM pg_notify('satchel', 'rights');
END $$;

-- What a role may do with a field beyond its rights on the record: "hidden", "read", or "full", as the record. Desks of the
-- role read everything anew, which takes what is hidden from them.
CREATE OR REPLACE FUNCTION satchel.set_field_right(in_role text, of_entity text, of_field text, new_access text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    e entity;
BEGIN
    PERFORM check_administrator();
    IF (SELECT is_administrator FROM role WHERE name = in_role) THEN
        RAISE EXCEPTION 'administrators may do everything' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT * INTO e FROM entity WHERE name = of_entity;
    IF NOT FOUND OR NOT EXISTS (SELECT FROM role WHERE name = in_role) THEN
        RAISE EXCEPTION 'there is no role "%" or entity "%"', in_role, of_entity USING ERRCODE = 'undefined_object';
    END IF;
    IF of_field IN ('id', 'created_at', 'updated_at', 'deleted_at') OR NOT EXISTS (SELECT FROM pg_attribute a
            WHERE a.attrelid = format('satchel.%I', e.name)::regclass AND a.attname = of_field AND a.attnum > 0
              AND NOT a.attisdropped) THEN
        RAISE EXCEPTION 'the hub has no field %.%', of_entity, of_field USING ERRCODE = 'undefined_column';
    END IF;
    IF new_access = 'hidden' AND e.owner ~ ('\mr\."?' || of_field || '\M') THEN
        -- Else a desk could not tell whose the record is.
        RAISE EXCEPTION '%.% says whose the record is and cannot be hidden', of_entity, of_field
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM lock_log();
    IF new_access = 'full' THEN
        DELETE FROM field_right f WHERE f.role = in_role AND f.entity = e.kind AND f.field = of_field;
    ELSE
        INSERT INTO field_right VALUES (in_role, e.kind, of_field, new_access)
            ON CONFLICT (role, entity, field) DO UPDATE SET access = excluded.access;
    END IF;
    PERFORM grant_reading();
    UPDATE person SET rights_since = rights_since + 1 WHERE role = in_role;
    PERFORM pg_notify('satchel', 'rights');
END $$;

-- A desk that is lost or no longer used. Its store has to join anew.
CREATE OR REPLACE FUNCTION satchel.remove_desk(desk_id uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    DELETE FROM desk WHERE id = desk_id;
END $$;
