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

-- A desk that is lost or no longer used. Its store has to join anew.
CREATE OR REPLACE FUNCTION satchel.remove_desk(desk_id uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    DELETE FROM desk WHERE id = desk_id;
END $$;
