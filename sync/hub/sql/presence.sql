-- Who has a record open. The others hear of it on a channel of its own, with the record's id and nothing else: whoever
-- has that record open asks, and is answered what they may see.

-- This desk has a record open for so many seconds, or none where "at_record" is null. Answers who else is there: each
-- person once, editing where they do so on any of their desks.
CREATE OR REPLACE FUNCTION satchel.be_at(by_desk uuid, at_entity text, at_record uuid, editing boolean, seconds integer)
    RETURNS TABLE (user_record uuid, is_editing boolean) LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    before presence;
    of_entity smallint := (SELECT e.kind FROM entity e WHERE e.name = at_entity);
BEGIN
    IF me() IS NULL OR NOT EXISTS (SELECT FROM desk d WHERE d.id = by_desk AND d.login = session_user) THEN
        RAISE EXCEPTION 'this desk has not joined the hub' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF seconds NOT BETWEEN 1 AND 600 THEN
        RAISE EXCEPTION 'a presence lasts from 1 to 600 seconds' USING ERRCODE = 'data_exception';
    END IF;
    DELETE FROM presence p WHERE p.desk = by_desk RETURNING p.* INTO before;
    IF before.record IS NOT NULL AND before.record IS DISTINCT FROM at_record THEN
        PERFORM pg_notify('satchel_presence', 'at ' || before.record);
    END IF;
    IF at_record IS NULL OR NOT may('see', of_entity, at_record) THEN
        RETURN;
    END IF;
    INSERT INTO presence VALUES (by_desk, of_entity, at_record, editing, clock() + make_interval(secs => seconds));
    IF before.record IS DISTINCT FROM at_record OR before.is_editing <> editing OR before.expires <= clock() THEN
        PERFORM pg_notify('satchel_presence', 'at ' || at_record);
    END IF;
    RETURN QUERY SELECT r.user_record, bool_or(p.is_editing) FROM presence p JOIN desk d ON d.id = p.desk
        JOIN person r ON r.login = d.login
        WHERE p.record = at_record AND p.expires > clock() AND d.login <> session_user AND r.is_active
        GROUP BY r.user_record ORDER BY r.user_record;
END $$;
