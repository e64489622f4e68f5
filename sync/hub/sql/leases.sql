-- Leases: one desk at a time runs a connection. How long one lasts is said by whoever takes it, and the desk measures it
-- by its own clock from before it asked, so that it stops before another one may begin. None is given for an account that
-- whoever signed in may not connect.

-- Takes or renews the leases of these keys, where nobody else has them, for so many seconds. Answers for each key whether
-- it is this desk's now, and which desk has it. A server that took over does not know what the one before it gave in its
-- last moments: it answers nothing until all of that has ended.
CREATE OR REPLACE FUNCTION satchel.lease(by_desk uuid, keys text[], seconds integer)
    RETURNS TABLE (key text, is_mine boolean, holder text) LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    allowed text[] := ARRAY(SELECT k FROM unnest(keys) k WHERE may_connect(k));
BEGIN
    IF me() IS NULL OR NOT EXISTS (SELECT FROM desk d WHERE d.id = by_desk AND d.login = session_user) THEN
        RAISE EXCEPTION 'this desk has not joined the hub' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF cardinality(keys) > 100 OR EXISTS (SELECT FROM unnest(keys) k WHERE k IS NULL OR octet_length(k) > 1000) THEN
        RAISE EXCEPTION 'these are no accounts of connections' USING ERRCODE = 'data_exception';
    END IF;
    IF seconds NOT BETWEEN 1 AND 600 THEN
        RAISE EXCEPTION 'a lease lasts from 1 to 600 seconds' USING ERRCODE = 'data_exception';
    END IF;
    IF clock() < timeline_since() + make_interval(secs => seconds) THEN
        RETURN;
    END IF;
    INSERT INTO lease AS l SELECT k, by_desk, clock() + make_interval(secs => seconds) FROM unnest(allowed) k ORDER BY k
        ON CONFLICT ON CONSTRAINT lease_pkey DO UPDATE SET holder = excluded.holder, expires = excluded.expires
        WHERE l.holder = by_desk OR l.expires <= clock();
    DELETE FROM lease l WHERE l.holder = by_desk AND l.key = ANY (keys) AND NOT l.key = ANY (allowed);
    RETURN QUERY SELECT l.key, l.holder = by_desk, d.name || ' (' || d.login || ')'
        FROM lease l JOIN desk d ON d.id = l.holder WHERE l.key = ANY (keys);
END $$;

-- Gives leases back before they end: another desk need not wait.
CREATE OR REPLACE FUNCTION satchel.release(by_desk uuid, keys text[]) RETURNS void LANGUAGE sql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    DELETE FROM lease l WHERE l.holder = by_desk AND l.key = ANY (keys)
        AND EXISTS (SELECT FROM desk d WHERE d.id = by_desk AND d.login = session_user)
$$;
