-- The hash chain over the change sets: whoever alters, adds or removes one at the server has to compute every later one
-- again, and then each desk remembers another. The label is not part of it, because it may name a person.

CREATE OR REPLACE FUNCTION satchel.digest_of(set_number bigint, with_salt uuid) RETURNS bytea LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    SELECT sha256(convert_to(concat(with_salt, string_agg(concat_ws('|', c.sequence, c.kind, c.entity, c.record, c.fields::text),
        E'\n' ORDER BY c.sequence)), 'UTF8')) FROM change c WHERE c.changeset = set_number
$$;

CREATE OR REPLACE FUNCTION satchel.link_of(before bytea, one satchel.changeset, with_digest bytea) RETURNS bytea LANGUAGE sql STABLE
    RETURN sha256(coalesce(before, ''::bytea) || convert_to(concat_ws('|', one.number, one.id, one.desk, one.login, one.author,
        one.origin, extract(epoch FROM one.at), one.undoes), 'UTF8') || with_digest);

-- With the last entry of a change set, while others wait for the log.
CREATE OR REPLACE FUNCTION satchel.seal(set_number bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    new_salt uuid := gen_random_uuid();
    new_digest bytea := digest_of(set_number, new_salt);
    before bytea := (SELECT b.chain FROM changeset b WHERE b.number < set_number ORDER BY b.number DESC LIMIT 1);
BEGIN
    UPDATE changeset s SET salt = new_salt, digest = new_digest, chain = link_of(before, s, new_digest) WHERE s.number = set_number;
END $$;

-- Where the chain stands at a change set, as hexadecimal digits; NULL for one that the hub does not have, or has from before.
CREATE OR REPLACE FUNCTION satchel.chain_at(set_id uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
    SELECT encode(s.chain, 'hex') FROM changeset s WHERE s.id = set_id AND me() IS NOT NULL
$$;

-- How many change sets the chain has, and the number of the first that does not fit; NULL where all do. Of what retention left
-- only the links are compared, and the oldest one with nothing. For administrators.
CREATE OR REPLACE FUNCTION satchel.check_chain() RETURNS TABLE (sets bigint, broken bigint) LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    RETURN QUERY
        WITH linked AS (SELECT s AS one, lag(s.chain) OVER by_number AS before, row_number() OVER by_number AS place
            FROM changeset s, hub h WHERE s.number > h.trimmed_number WINDOW by_number AS (ORDER BY s.number))
        SELECT count((l.one).chain), min((l.one).number) FILTER (WHERE CASE
            WHEN (l.one).chain IS NULL THEN l.before IS NOT NULL
            ELSE (l.place > 1 AND (l.one).chain <> link_of(l.before, l.one, (l.one).digest))
                OR ((l.place > 1 OR (SELECT h.trimmed_to = 0 FROM hub h)) AND (l.one).salt IS NOT NULL
                    AND (l.one).digest <> digest_of((l.one).number, (l.one).salt)) END)
        FROM linked l;
END $$;
