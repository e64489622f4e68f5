-- How the log is read.

-- The log after a place, at most so many changes: what whoever signed in may see of it, and of each record whose rights
-- moved that they did, without who did it and what else was in that set. A change set may be cut; the next pull goes on. The last row (kind 5) is where that begins,
-- with the chain (chain.sql) of the change set there; its fields are not NULL where somebody was erased up to there, whom one
-- need not have seen.
--   after_set: the change set at that place, by which a server that took over is found to lack it (check_place)
--   by_desk: a desk that has all of the log then, where there is nothing after the place
DROP FUNCTION IF EXISTS satchel.pull;
CREATE FUNCTION satchel.pull(after bigint, most integer, after_set uuid DEFAULT NULL, by_desk uuid DEFAULT NULL)
    RETURNS TABLE (sequence bigint, kind smallint, entity smallint, record uuid,
    fields jsonb, number bigint, id uuid, desk uuid, author uuid, label text, origin text, at timestamptz, undoes uuid,
    erases jsonb, chain text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    up_to bigint;
    role_name text := my_role();
BEGIN
    IF me() IS NULL THEN
        RETURN;
    END IF;
    PERFORM check_place(after, after_set);
    SELECT max(w.place) INTO up_to FROM (SELECT c.sequence AS place FROM change c WHERE c.sequence > pull.after
        ORDER BY c.sequence LIMIT most) AS w;
    IF up_to IS NULL THEN
        UPDATE desk d SET cursor = pull.after WHERE d.id = by_desk AND d.login = session_user AND d.cursor < pull.after;
        RETURN;
    END IF;
    RETURN QUERY SELECT c.sequence, c.kind, c.entity, c.record, c.fields - coalesce(hidden.names, '{}'), s.number, s.id, s.desk,
            CASE WHEN c.kind <> 4 THEN s.author END, CASE WHEN c.kind <> 4 THEN s.label END, CASE WHEN c.kind <> 4 THEN s.origin END,
            s.at, CASE WHEN c.kind <> 4 THEN s.undoes END, CASE WHEN c.kind <> 4 THEN s.erases END, NULL
        FROM change c JOIN changeset s ON s.number = c.changeset
        LEFT JOIN record_right own ON own.role = role_name AND own.entity = c.entity
        LEFT JOIN (SELECT f.entity, array_agg(f.field) AS names FROM field_right f
            WHERE f.role = role_name AND f.access = 'hidden' GROUP BY f.entity) AS hidden ON hidden.entity = c.entity
        WHERE c.sequence > pull.after AND c.sequence <= up_to AND c.kind <> 8
            AND (c.kind = 4 OR own.sees = 'all' OR s.login = session_user OR may('see', c.entity, c.record))
        ORDER BY c.sequence;
    RETURN QUERY SELECT c.sequence, 5::smallint, NULL::smallint, NULL::uuid,
            (SELECT '{"erased": true}'::jsonb FROM change x
                WHERE x.sequence > pull.after AND x.sequence <= up_to AND x.kind IN (6, 7) LIMIT 1), s.number, s.id, NULL::uuid, NULL::uuid, NULL,
            NULL, NULL::timestamptz, NULL::uuid, NULL::jsonb, encode(s.chain, 'hex')
        FROM change c JOIN changeset s ON s.number = c.changeset WHERE c.sequence = up_to;
END $$;
