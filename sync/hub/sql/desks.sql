-- Desks of people: stores that exchange with the hub.

-- What a desk asks at the beginning of each exchange: which format the hub has, and since when its person's rights are
-- as they are. Each exchange gives the desk another token. Of two stores with the same desk, a copy or a restored
-- backup, the second comes with an old one and has to join as a desk of its own; the first hears of it ("copied_at") until it
-- has checked in. The columns keep their places: a Satchel and a hub of different formats find that out here. "last",
-- "is_known" and "oldest" are for those before check_in.
DROP FUNCTION IF EXISTS satchel.hello;
CREATE FUNCTION satchel.hello(by_desk uuid, cursor bigint, cursor_set uuid, token_before uuid, token_now uuid)
    RETURNS TABLE (last bigint, is_known boolean, rights_since bigint, oldest bigint, now timestamptz, format integer,
    registry text, role text, is_same boolean, least_format integer, copied_at timestamptz) LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
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
        UPDATE desk d SET seen_at = clock(), cursor = hello.cursor, token = token_now WHERE d.id = by_desk;
    ELSE
        UPDATE desk d SET copied_at = clock() WHERE d.id = by_desk;
    END IF;
    RETURN QUERY SELECT 0::bigint, true, p.rights_since, 0::bigint, clock(), h.format, h.registry, p.role, same, h.least_format, known.copied_at
        FROM person p, hub h WHERE p.login = session_user;
END $$;

CREATE OR REPLACE FUNCTION satchel.join_desk(desk_id uuid, desk_name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    IF me() IS NULL THEN
        RAISE EXCEPTION 'this person may not use the hub' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- The id of a desk that left is not another person's: what it wrote would count as theirs.
    IF desk_id IS NULL OR octet_length(desk_name) > 500 OR (NOT EXISTS (SELECT FROM desk d WHERE d.id = desk_id)
            AND EXISTS (SELECT FROM changeset s WHERE s.desk = desk_id AND s.login <> session_user)) THEN
        RAISE EXCEPTION 'this is no id or name of a desk' USING ERRCODE = 'data_exception';
    END IF;
    -- Of one person's the longest unused give way; a store of one of them joins anew.
    DELETE FROM desk d WHERE d.id IN (SELECT o.id FROM desk o WHERE o.login = session_user AND o.id <> desk_id
        ORDER BY o.seen_at DESC OFFSET 99);
    INSERT INTO desk (id, login, name) VALUES (desk_id, session_user, desk_name)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, seen_at = now() WHERE desk.login = session_user;
END $$;

CREATE OR REPLACE FUNCTION satchel.leave_desk(desk_id uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
    DELETE FROM desk WHERE id = desk_id AND login = session_user
$$;

-- How many desks whoever signed in has.
CREATE OR REPLACE FUNCTION satchel.my_desks() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
    SELECT count(*) FROM desk WHERE login = session_user AND me() IS NOT NULL
$$;

CREATE OR REPLACE FUNCTION satchel.desk_count() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
    SELECT count(*) FROM desk WHERE me() IS NOT NULL
$$;
