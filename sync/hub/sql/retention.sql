-- The log is kept for so long (hub.retention); what is older is removed by the desks of administrators, in small pieces.

-- Whether whoever signed in is to remove old entries now: an administrator, when nobody has done it for a day and there
-- are some.
CREATE OR REPLACE FUNCTION satchel.trims_log() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
    SELECT coalesce((SELECT r.is_administrator FROM role r WHERE r.name = my_role()), false)
        AND coalesce(h.trimmed_at < clock() - interval '1 day', true)
        AND coalesce((SELECT s.received_at < clock() - h.retention FROM change c JOIN changeset s ON s.number = c.changeset
                      ORDER BY c.sequence LIMIT 1), false) FROM hub h
$$;

-- Removes so many of the oldest entries, where they are old enough. Answers how many it removed: fewer than asked for
-- when nothing is left; NULL when somebody writes into the log, who must not wait. Others who write meanwhile wait for
-- one piece: push compares with the log and must not find it shorter in between.
-- The id of a change set stays as long as its desk has not been here since: it may send the set again.
CREATE OR REPLACE FUNCTION satchel.trim_log(most integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    oldest_kept timestamptz := (SELECT clock() - h.retention FROM hub h);
    up_to bigint;
    up_to_set bigint;
    removed integer;
BEGIN
    PERFORM check_administrator();
    IF NOT try_lock_log() THEN
        RETURN NULL;
    END IF;
    SELECT max(w.sequence), max(w.changeset) INTO up_to, up_to_set
        FROM (SELECT c.sequence, c.changeset FROM change c ORDER BY c.sequence LIMIT most) AS w
        JOIN changeset s ON s.number = w.changeset WHERE s.received_at < oldest_kept;
    DELETE FROM change c WHERE c.sequence <= up_to;
    GET DIAGNOSTICS removed = ROW_COUNT;
    IF EXISTS (SELECT FROM change c WHERE c.changeset = up_to_set) THEN
        up_to_set := up_to_set - 1; -- a large one, of which a part is left
    END IF;
    DELETE FROM changeset s WHERE s.number <= up_to_set AND NOT EXISTS (SELECT FROM desk d WHERE d.id = s.desk AND d.seen_at <= s.received_at);
    UPDATE hub h SET trimmed_to = greatest(h.trimmed_to, up_to), trimmed_number = greatest(h.trimmed_number, up_to_set),
        trimmed_at = CASE WHEN removed < most THEN clock() END;
    RETURN removed;
END $$;

-- Since when the log reaches back: the moment of the oldest change set that it has.
CREATE OR REPLACE FUNCTION satchel.log_since() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
    SELECT s.received_at FROM change c JOIN changeset s ON s.number = c.changeset WHERE me() IS NOT NULL ORDER BY c.sequence LIMIT 1
$$;
