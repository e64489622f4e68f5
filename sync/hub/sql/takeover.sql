-- A replica that took over may lack the newest transactions of the server before it, and so does a restored backup.
-- Here is what finds out: places of the log with the change sets that stood there, and the timeline of the server.

-- Another one after each promotion of a replica and after a restore. Empty where a provider does not tell; then only
-- the places in the log and what desks say of themselves are known.
CREATE OR REPLACE FUNCTION satchel.timeline() RETURNS text LANGUAGE plpgsql STABLE SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN (SELECT system_identifier FROM pg_control_system()) || '/' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8);
EXCEPTION WHEN OTHERS THEN
    RETURN '';
END $$;

-- Since when this server is the hub; notes when it is another one than before.
CREATE OR REPLACE FUNCTION satchel.timeline_since() RETURNS timestamptz LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    now_on text := timeline();
BEGIN
    UPDATE hub h SET timeline = now_on, timeline_since = CASE WHEN h.timeline IS NULL THEN '-infinity' ELSE clock() END
        WHERE h.timeline IS DISTINCT FROM now_on;
    RETURN (SELECT h.timeline_since FROM hub h);
END $$;

-- The newest place of the log, with its change set: where a desk that has read everything goes on.
CREATE OR REPLACE FUNCTION satchel.last_place(OUT place bigint, OUT place_set uuid) LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    IF me() IS NULL THEN
        RETURN;
    END IF;
    SELECT c.sequence, s.id INTO place, place_set FROM change c JOIN changeset s ON s.number = c.changeset
        ORDER BY c.sequence DESC LIMIT 1;
    IF NOT FOUND THEN
        SELECT h.trimmed_to INTO place FROM hub h;
    END IF;
END $$;

-- Whether the log is known from this place on. The change set is NULL where the desk does not know it.
CREATE OR REPLACE FUNCTION satchel.is_known(at_place bigint, place_set uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN place_set IS NULL OR EXISTS (SELECT FROM change c JOIN changeset s ON s.number = c.changeset
            WHERE c.sequence = at_place AND s.id = place_set)
        OR at_place <= (SELECT h.trimmed_to FROM hub h);
END $$;

-- Ends a call of a desk whose place is not in the log (any more): with the error of a broken connection, after which a
-- desk begins anew with hello and check_in. Behind a pooler a server is another one without a new connection.
CREATE OR REPLACE FUNCTION satchel.check_place(at_place bigint, place_set uuid) RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    IF at_place < (SELECT h.trimmed_to FROM hub h) OR NOT is_known(at_place, place_set) THEN
        RAISE EXCEPTION 'the log of the hub does not go on from here' USING ERRCODE = 'connection_exception';
    END IF;
END $$;

-- What a desk says after hello, of what it had from this hub or from the server before it:
--   place, place_set: up to where it has read the log
--   sent_set, sent_number: the newest of its change sets that was taken
--   numbers: the last number of quotes that it has of each cycle: {"2026": 120}
-- Whoever checks in has noted what hello said. Answers where the log ends; whether the place and the sent set are known here (else a server took over without
-- them); whether entries behind the place are removed; whether this desk is to remove old ones (retention.sql).
CREATE OR REPLACE FUNCTION satchel.check_in(by_desk uuid, place bigint, place_set uuid, sent_set uuid, sent_number bigint, numbers jsonb)
    RETURNS TABLE (last bigint, last_set uuid, is_known boolean, has_sent boolean, is_gone boolean, trims boolean)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    one record;
BEGIN
    IF me() IS NULL OR NOT EXISTS (SELECT FROM desk d WHERE d.id = by_desk AND d.login = session_user) THEN
        RAISE EXCEPTION 'this desk has not joined the hub' USING ERRCODE = 'insufficient_privilege';
    END IF;
    FOR one IN SELECT n.key AS cycle, n.value::bigint AS last FROM jsonb_each_text(numbers) n LOOP
        PERFORM note_number(one.cycle, one.last);
    END LOOP;
    UPDATE desk d SET copied_at = NULL WHERE d.id = by_desk AND d.copied_at IS NOT NULL;
    RETURN QUERY SELECT l.place, l.place_set, is_known(check_in.place, check_in.place_set),
        sent_set IS NULL OR sent_number <= h.trimmed_number OR EXISTS (SELECT FROM changeset s WHERE s.id = sent_set),
        check_in.place < h.trimmed_to, trims_log() FROM hub h, last_place() l;
END $$;

-- Of these change sets, those that the hub has, with their numbers. For a desk that reads anew: the answer to its last
-- push may be lost, and the log need not show it any more.
CREATE OR REPLACE FUNCTION satchel.known_sets(ids uuid[]) RETURNS TABLE (id uuid, number bigint) LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    SELECT s.id, s.number FROM changeset s WHERE s.id = ANY (ids) AND me() IS NOT NULL
$$;

-- Of these change sets, with the numbers that they had here or at the server before, those that the hub does not have.
DROP FUNCTION IF EXISTS satchel.missing;
CREATE FUNCTION satchel.missing(ids uuid[], numbers bigint[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    SELECT i.id FROM unnest(ids, numbers) AS i (id, number), hub h
        WHERE i.number > h.trimmed_number AND NOT EXISTS (SELECT FROM changeset s WHERE s.id = i.id) AND me() IS NOT NULL
$$;
