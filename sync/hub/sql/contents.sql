-- Contents of attached files. A content is handed out by the file that names it, never by its hash alone: whoever writes a
-- file has to have sent what is in it, or else may see it in another file.

-- Whether whoever signed in may have a content: by a file that they see, and whose writer had it.
CREATE OR REPLACE FUNCTION satchel.is_shown(of_sha256 text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    e entity;
    is_shown boolean;
BEGIN
    SELECT * INTO e FROM entity WHERE name = 'attachment';
    EXECUTE format('SELECT EXISTS (SELECT FROM attachment r LEFT JOIN content_use u ON u.attachment = r.id'
        ' WHERE r.sha256 = $1 AND reaches($2, (%s), (%s)) AND (u.login IS NULL OR EXISTS ('
        ' SELECT FROM content_sender s WHERE s.sha256 = $1 AND s.login = u.login)))',
        e.owner, e.territory) INTO is_shown USING of_sha256, my_reach('see', e.kind);
    RETURN is_shown;
END $$;

-- Of these contents, those that whoever signed in is to send: the hub does not have them whole, or not from them.
CREATE OR REPLACE FUNCTION satchel.lacks_content(wanted text[]) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
    SELECT w FROM unnest(wanted) w WHERE me() IS NOT NULL AND NOT (
        EXISTS (SELECT FROM content c WHERE c.sha256 = w AND c.is_whole)
        AND (EXISTS (SELECT FROM content_sender s WHERE s.sha256 = w AND s.login = session_user) OR is_shown(w)))
$$;

-- A piece of a content, from the first to the last. With the last one it is compared with its name.
CREATE OR REPLACE FUNCTION satchel.put_content(of_sha256 text, piece_number integer, is_last boolean, piece bytea) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    IF me() IS NULL THEN
        RAISE EXCEPTION 'this person may not use the hub' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF of_sha256 !~ '^[0-9a-f]{64}$' OR piece_number NOT BETWEEN 0 AND 20000 OR octet_length(piece) > 1048576 THEN
        RAISE EXCEPTION 'this is no piece of a content' USING ERRCODE = 'data_exception';
    END IF;
    IF piece_number = 0 THEN -- what was begun and not ended
        DELETE FROM content_upload u WHERE u.sha256 = of_sha256 AND u.login = session_user;
    END IF;
    INSERT INTO content_upload VALUES (of_sha256, session_user, piece_number, piece)
        ON CONFLICT (sha256, login, number) DO UPDATE SET bytes = excluded.bytes;
    IF is_last THEN
        IF (SELECT encode(sha256(string_agg(u.bytes, ''::bytea ORDER BY u.number)), 'hex') FROM content_upload u
            WHERE u.sha256 = of_sha256 AND u.login = session_user AND u.number <= piece_number) IS DISTINCT FROM of_sha256 THEN
            RAISE EXCEPTION 'this content is not what its name says' USING ERRCODE = 'data_exception';
        END IF;
        INSERT INTO content (sha256) VALUES (of_sha256) ON CONFLICT DO NOTHING;
        IF NOT (SELECT c.is_whole FROM content c WHERE c.sha256 = of_sha256 FOR UPDATE) THEN
            DELETE FROM content_piece p WHERE p.sha256 = of_sha256; -- of a hub from before
            INSERT INTO content_piece SELECT u.sha256, u.number, u.bytes FROM content_upload u
                WHERE u.sha256 = of_sha256 AND u.login = session_user AND u.number <= piece_number;
            UPDATE content c SET is_whole = true WHERE c.sha256 = of_sha256;
        END IF;
        INSERT INTO content_sender VALUES (of_sha256, session_user) ON CONFLICT DO NOTHING;
        DELETE FROM content_upload u WHERE u.sha256 = of_sha256 AND u.login = session_user;
    END IF;
END $$;

-- A piece of a content that belongs to a file which whoever signed in may see; NULL behind the last one and where there
-- is none.
CREATE OR REPLACE FUNCTION satchel.get_content(of_sha256 text, piece_number integer) RETURNS bytea LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    IF NOT is_shown(of_sha256) THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT p.bytes FROM content_piece p JOIN content c USING (sha256)
        WHERE c.is_whole AND p.sha256 = of_sha256 AND p.number = piece_number);
END $$;
