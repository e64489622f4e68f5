-- Numbers of quotes: each is given once for the whole team.

-- So many numbers of a cycle that nobody else gets; answers the first one. A server that took over does not know what
-- the one before it gave in its last moments: it leaves out as many as all desks could have got.
CREATE OR REPLACE FUNCTION satchel.take_numbers(of_cycle text, wanted integer) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    taken bigint;
    since timestamptz := timeline_since();
    left_out bigint := greatest(100, 10 * (SELECT count(*) FROM desk));
BEGIN
    IF me() IS NULL OR wanted NOT BETWEEN 1 AND 100 THEN
        RAISE EXCEPTION 'this person may take no numbers' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- A cycle without a row may have begun at the server before. Its desks say so within a day (note_number).
    INSERT INTO number_cycle (cycle, last, timeline)
        SELECT of_cycle, wanted + CASE WHEN since > clock() - interval '1 day' THEN left_out ELSE 0 END, h.timeline FROM hub h
        ON CONFLICT (cycle) DO UPDATE SET timeline = excluded.timeline, last = number_cycle.last + wanted
            + CASE WHEN number_cycle.timeline <> excluded.timeline THEN left_out ELSE 0 END
        RETURNING last INTO taken;
    RETURN taken - wanted + 1;
END $$;

-- A desk has numbers of a cycle up to this one, which a server that took over may not know of. It goes no further than what
-- could have been given there (take_numbers).
CREATE OR REPLACE FUNCTION satchel.note_number(of_cycle text, up_to bigint) RETURNS void LANGUAGE sql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    INSERT INTO number_cycle (cycle, last, timeline) SELECT of_cycle,
            least(up_to, CASE WHEN h.timeline_since > '-infinity' THEN 100000 ELSE 100 END), h.timeline FROM hub h WHERE up_to > 0
        ON CONFLICT (cycle) DO UPDATE SET last = least(up_to, number_cycle.last + greatest(100, 10 * (SELECT count(*) FROM desk)))
        WHERE number_cycle.last < up_to
$$;
