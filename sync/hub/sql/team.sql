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
        'roles', (SELECT jsonb_agg(jsonb_build_object('name', r.name, 'label', r.label, 'is_administrator', r.is_administrator,
                'discount_limit', r.discount_limit::text, 'connects', r.connects, 'approves', r.approves) ORDER BY r.position) FROM role r),
        'shares', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'of_team', s.of_team, 'with_team', s.with_team,
                'with_role', s.with_role, 'entity', e.name, 'edits', s.edits) ORDER BY s.id), '[]')
                FROM share s LEFT JOIN entity e ON e.kind = s.entity),
        'fields', (SELECT coalesce(jsonb_agg(jsonb_build_object('role', f.role, 'entity', e.name, 'field', f.field,
                'access', f.access)), '[]') FROM field_right f JOIN entity e ON e.kind = f.entity),
        'rights', (SELECT jsonb_agg(jsonb_build_object('role', r.role, 'entity', e.name, 'sees', r.sees, 'creates', r.creates,
                'edits', r.edits, 'deletes', r.deletes, 'exports', r.exports)) FROM record_right r JOIN entity e ON e.kind = r.entity));
END $$;

-- Nobody narrows what administrators may: they could lock everybody out.
CREATE OR REPLACE FUNCTION satchel.check_narrowed(in_role text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    IF (SELECT is_administrator FROM role WHERE name = in_role) THEN
        RAISE EXCEPTION 'administrators may do everything' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- What a role may do with the records of an entity. A Satchel of format 6 does not know the right to export.
DROP FUNCTION IF EXISTS satchel.set_right;
CREATE FUNCTION satchel.set_right(in_role text, of_entity text, new_sees text, new_creates boolean, new_edits text, new_deletes text,
    new_exports boolean DEFAULT NULL) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    PERFORM check_narrowed(in_role);
    UPDATE record_right r SET sees = new_sees, creates = new_creates, edits = new_edits, deletes = new_deletes,
            exports = coalesce(new_exports, exports)
        FROM entity e WHERE e.kind = r.entity AND e.name = of_entity AND r.role = in_role;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no role "%" or entity "%"', in_role, of_entity USING ERRCODE = 'undefined_object';
    END IF;
    UPDATE person SET rights_since = rights_since + 1 WHERE role = in_role;
    PERFORM pg_notify('satchel', 'rights');
END $$;

-- Makes a role with the rights of another one, or, where it is there, changes what it is called and what it has to ask for.
CREATE OR REPLACE FUNCTION satchel.set_role(in_role text, new_label text, like_role text, new_discount_limit numeric,
    new_connects boolean, new_approves boolean) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    of_team name;
BEGIN
    PERFORM check_narrowed(in_role);
    IF trim(new_label) = '' OR in_role !~ '^[a-z][a-z0-9_]{0,30}$' OR new_discount_limit < 0 OR new_discount_limit > 100 THEN
        RAISE EXCEPTION 'this is no name or limit of a role' USING ERRCODE = 'data_exception';
    END IF;
    UPDATE role SET label = trim(new_label), discount_limit = new_discount_limit, connects = new_connects, approves = new_approves
        WHERE name = in_role;
    IF NOT FOUND THEN
        PERFORM check_narrowed(like_role);
        SELECT regexp_replace(r.db_role, '_administrator$', '') INTO of_team FROM role r WHERE r.name = 'administrator';
        EXECUTE format('CREATE ROLE %I NOLOGIN', of_team || '_' || in_role);
        INSERT INTO role (name, label, position, db_role, discount_limit, connects, approves) VALUES (in_role, trim(new_label),
            (SELECT max(position) + 1 FROM role), of_team || '_' || in_role, new_discount_limit, new_connects, new_approves);
        INSERT INTO record_right (role, entity, sees, creates, edits, deletes, exports)
            SELECT in_role, entity, sees, creates, edits, deletes, exports FROM record_right WHERE role = like_role;
        INSERT INTO field_right SELECT in_role, entity, field, access FROM field_right WHERE role = like_role;
        IF NOT EXISTS (SELECT FROM record_right WHERE role = in_role) THEN
            RAISE EXCEPTION 'there is no role "%"', like_role USING ERRCODE = 'undefined_object';
        END IF;
        PERFORM lock_log();
        PERFORM grant_reading();
    END IF;
    PERFORM pg_notify('satchel', 'rights');
END $$;

-- A role that nobody has any more. Those that every hub has stay.
CREATE OR REPLACE FUNCTION satchel.remove_role(in_role text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    group_role name;
BEGIN
    PERFORM check_narrowed(in_role);
    IF in_role IN ('rep', 'lead') THEN
        RAISE EXCEPTION 'every team has the role "%"', in_role USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (SELECT FROM person WHERE role = in_role AND is_active) THEN
        RAISE EXCEPTION 'somebody has the role "%"', in_role USING ERRCODE = 'unique_violation';
    END IF;
    IF EXISTS (SELECT FROM invitation i WHERE i.role = in_role AND state_of(i) = 'open') THEN
        RAISE EXCEPTION 'somebody is invited to the role "%"', in_role USING ERRCODE = 'unique_violation';
    END IF;
    PERFORM lock_log();
    UPDATE person SET role = 'rep' WHERE role = in_role; -- of those who were revoked
    DELETE FROM field_right WHERE role = in_role;
    DELETE FROM record_right WHERE role = in_role;
    DELETE FROM share WHERE with_role = in_role;
    DELETE FROM role WHERE name = in_role RETURNING db_role INTO group_role;
    IF group_role IS NOT NULL THEN
        EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA satchel FROM %I', group_role);
        EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA satchel FROM %I', group_role);
        EXECUTE format('REVOKE ALL ON SCHEMA satchel FROM %I', group_role);
        EXECUTE format('DROP ROLE %I', group_role);
    END IF;
    PERFORM pg_notify('satchel', 'rights');
END $$;

-- A sharing rule, new or in place of the one with this id: what the people of a team own, and what is in its territory, with
-- a team or a role.
CREATE OR REPLACE FUNCTION satchel.set_share(share_id uuid, team uuid, other_team uuid, other_role text, of_entity text,
    may_edit boolean) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    IF of_entity IS NOT NULL AND NOT EXISTS (SELECT FROM entity WHERE name = of_entity) THEN
        RAISE EXCEPTION 'there is no entity "%"', of_entity USING ERRCODE = 'undefined_object';
    END IF;
    INSERT INTO share VALUES (share_id, team, other_team, other_role, (SELECT kind FROM entity WHERE name = of_entity), may_edit)
        ON CONFLICT (id) DO UPDATE SET of_team = excluded.of_team, with_team = excluded.with_team, with_role = excluded.with_role,
            entity = excluded.entity, edits = excluded.edits;
    PERFORM rights_moved();
END $$;

CREATE OR REPLACE FUNCTION satchel.remove_share(share_id uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    DELETE FROM share WHERE id = share_id;
    PERFORM rights_moved();
END $$;

-- What a role may do with a field beyond its rights on the record: "hidden", "read", or "full", as the record. Desks of the
-- role read everything anew, which takes what is hidden from them.
CREATE OR REPLACE FUNCTION satchel.set_field_right(in_role text, of_entity text, of_field text, new_access text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    e entity;
BEGIN
    PERFORM check_narrowed(in_role);
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
