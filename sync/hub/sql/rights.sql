-- Who signed in, and whose records they may see, change and delete. What each push and pull asks is in PL/pgSQL, which
-- keeps the plans of its queries; a function in SQL that is not inlined is planned with each call. Every function has a
-- fixed search path or a body that was read when it was made: else whoever may make an operator in any schema decides
-- what "=" means in it.

-- Writers wait for each other from here to the end of their transaction, so that numbers become visible in their order:
-- who has read up to a number has read everything below it.
CREATE OR REPLACE FUNCTION satchel.lock_log() RETURNS void LANGUAGE plpgsql SET search_path = satchel, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('satchel log'), 'satchel'::regnamespace::oid::integer);
END $$;

-- The same for who may do it another time: false when somebody writes.
CREATE OR REPLACE FUNCTION satchel.try_lock_log() RETURNS boolean LANGUAGE sql
    RETURN pg_try_advisory_xact_lock(hashtext('satchel log'), 'satchel'::regnamespace::oid::integer);

-- By which desks set their clocks.
CREATE OR REPLACE FUNCTION satchel.clock() RETURNS timestamptz LANGUAGE sql VOLATILE RETURN clock_timestamp();

CREATE OR REPLACE FUNCTION satchel.me() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN (SELECT user_record FROM person WHERE login = session_user AND is_active);
END $$;

CREATE OR REPLACE FUNCTION satchel.my_role() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN (SELECT role FROM person WHERE login = session_user AND is_active);
END $$;

-- The teams that whoever signed in is in.
CREATE OR REPLACE FUNCTION satchel.my_teams() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce(array_agg(DISTINCT m.team), '{}') FROM team_member m JOIN team t ON t.id = m.team
        WHERE m."user" = me() AND m.deleted_at IS NULL AND t.deleted_at IS NULL);
END $$;

-- A team, or null where it was deleted: its territory is nobody's then.
CREATE OR REPLACE FUNCTION satchel.present_team(id uuid) RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN (SELECT t.id FROM team t WHERE t.id = present_team.id AND t.deleted_at IS NULL);
END $$;

CREATE OR REPLACE FUNCTION satchel.members_of(teams uuid[]) RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce(array_agg(DISTINCT m."user"), '{}') FROM team_member m
        WHERE m.team = ANY (members_of.teams) AND m.deleted_at IS NULL);
END $$;

-- Whoever signed in and everybody in a team with them.
CREATE OR REPLACE FUNCTION satchel.my_team() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN me() || members_of(my_teams());
END $$;

-- The sharing rules that concern whoever signed in.
CREATE OR REPLACE FUNCTION satchel.my_shares() RETURNS SETOF satchel.share LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT s.* FROM share s JOIN team t ON t.id = s.of_team AND t.deleted_at IS NULL
        WHERE s.with_role = my_role() OR s.with_team = ANY (my_teams());
END $$;

CREATE OR REPLACE FUNCTION satchel.scope(what text, of_entity smallint) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN (SELECT CASE what WHEN 'see' THEN r.sees WHEN 'edit' THEN r.edits WHEN 'delete' THEN r.deletes END
        FROM record_right r WHERE r.role = my_role() AND r.entity = of_entity);
END $$;

-- What a right (see, edit, delete) reaches. Of what is shared nothing is deleted, and a scope of "none" stays none.
CREATE OR REPLACE FUNCTION satchel.my_reach(what text, of_entity smallint) RETURNS satchel.reach LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    answer reach := (coalesce(scope(what, of_entity), 'none'), '{}', '{}', '{}');
    shared uuid[];
BEGIN
    IF answer.scope IN ('all', 'none') THEN
        RETURN answer;
    END IF;
    SELECT coalesce(array_agg(s.of_team), '{}') INTO shared FROM my_shares() s
        WHERE (s.entity IS NULL OR s.entity = of_entity) AND (what = 'see' OR (what = 'edit' AND s.edits));
    answer.teams := my_teams();
    answer.people := me() || members_of(shared || CASE answer.scope WHEN 'team' THEN answer.teams ELSE '{}' END);
    answer.territories := shared || CASE answer.scope WHEN 'team' THEN answer.teams ELSE '{}' END;
    RETURN answer;
END $$;

-- Whether a right reaches a row. What nobody owns is everybody's, within a territory its team's; of "none" nothing is.
CREATE OR REPLACE FUNCTION satchel.reaches(far satchel.reach, owner uuid, territory uuid) RETURNS boolean LANGUAGE sql IMMUTABLE
    RETURN CASE (far).scope WHEN 'all' THEN true WHEN 'none' THEN false ELSE
        coalesce(owner = ANY ((far).people), false) OR coalesce(territory = ANY ((far).territories), false)
        OR (owner IS NULL AND (territory IS NULL OR territory = ANY ((far).teams))) END;

-- Whether whoever signed in may do this (see, edit, delete) with a record, as it is now.
CREATE OR REPLACE FUNCTION satchel.may(what text, of_entity smallint, id uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    e entity;
    answer boolean;
BEGIN
    SELECT * INTO e FROM entity WHERE kind = of_entity;
    EXECUTE format('SELECT reaches($1, (%s), (%s)) FROM %I r WHERE r.id = $2', e.owner, e.territory, e.name)
        INTO answer USING my_reach(what, of_entity), id;
    RETURN coalesce(answer, false);
END $$;

-- Whether whoever signed in may change what a row is part of: a line to a quote, a file to a deal. A comment may be written
-- to what one sees. What is not at the hub is nobody's.
CREATE OR REPLACE FUNCTION satchel.may_write_part(e satchel.entity, r jsonb) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    part_of jsonb;
    answer boolean;
BEGIN
    FOR part_of IN SELECT p FROM jsonb_array_elements(e.parents) p LOOP
        CONTINUE WHEN r ->> (part_of ->> 'field') IS NULL;
        answer := may(CASE e.name WHEN 'comment' THEN 'see' ELSE 'edit' END, (part_of ->> 'kind')::smallint,
            (r ->> (part_of ->> 'field'))::uuid);
        RETURN answer OR NOT is_there((part_of ->> 'kind')::smallint, (r ->> (part_of ->> 'field'))::uuid);
    END LOOP;
    RETURN true;
END $$;

CREATE OR REPLACE FUNCTION satchel.is_there(of_entity smallint, id uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    answer boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT FROM %I r WHERE r.id = $1)', (SELECT e.name FROM entity e WHERE e.kind = of_entity))
        INTO answer USING id;
    RETURN answer;
END $$;

-- People whose role does not show them everything read everything anew: who is in which team, or what is shared, changed.
-- All others only learn their rights.
CREATE OR REPLACE FUNCTION satchel.rights_moved() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    UPDATE person p SET rights_since = rights_since + 1 WHERE EXISTS (
        SELECT FROM record_right r WHERE r.role = p.role AND r.sees <> 'all');
    PERFORM pg_notify('satchel', 'rights');
END $$;
