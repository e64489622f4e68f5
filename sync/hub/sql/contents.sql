-- Contents of attached files.

-- Of these contents, those that the hub does not have whole.
CREATE OR REPLACE FUNCTION satchel.lacks_content(wanted text[]) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    SELECT w FROM unnest(wanted) w WHERE NOT EXISTS (SELECT FROM content c WHERE c.sha256 = w AND c.is_whole)
$$;

-- A piece of a content, from the first to the last. With the last one it is compared with its name.
CREATE OR REPLACE FUNCTION satchel.put_content(of_sha256 text, piece_number integer, is_last boolean, piece bytea) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    IF me() IS NULL THEN
        RAISE EXCEPTION 'this person may not use the hub' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (SELECT FROM content c WHERE c.sha256 = of_sha256 AND c.is_whole) THEN
        RETURN;
    END IF;
    INSERT INTO content (sha256) VALUES (of_sha256) ON CONFLICT DO NOTHING;
    INSERT INTO content_piece VALUES (of_sha256, piece_number, piece)
        ON CONFLICT (sha256, number) DO UPDATE SET bytes = excluded.bytes;
    IF is_last THEN
        DELETE FROM content_piece p WHERE p.sha256 = of_sha256 AND p.number > piece_number;
        IF (SELECT encode(sha256(string_agg(p.bytes, ''::bytea ORDER BY p.number)), 'hex') FROM content_piece p
            WHERE p.sha256 = of_sha256) IS DISTINCT FROM of_sha256 THEN
            RAISE EXCEPTION 'this content is not what its name says' USING ERRCODE = 'data_exception';
        END IF;
        UPDATE content c SET is_whole = true WHERE c.sha256 = of_sha256;
    END IF;
END $$;

-- A piece of a content that belongs to a file which whoever signed in may see; NULL behind the last one and where there
-- is none.
CREATE OR REPLACE FUNCTION satchel.get_content(of_sha256 text, piece_number integer) RETURNS bytea LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    e entity;
    is_shown boolean;
BEGIN
    SELECT * INTO e FROM entity WHERE name = 'attachment';
    EXECUTE format('SELECT EXISTS (SELECT FROM attachment r WHERE r.sha256 = $1 AND reaches($2, (%s), (%s)))',
        e.owner, e.territory) INTO is_shown USING of_sha256, my_reach('see', e.kind);
    IF NOT is_shown THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT p.bytes FROM content_piece p JOIN content c USING (sha256)
        WHERE c.is_whole AND p.sha256 = of_sha256 AND p.number = piece_number);
END $$;
