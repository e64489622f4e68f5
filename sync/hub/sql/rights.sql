-- Who signed in, and whose records they may see, change and delete. What each push and pull asks is in PL/pgSQL, which
-- keeps the plans of its queries; a function in SQL that is not inlined is planned with each call.

-- Writers wait for each other from here to the end of their transaction, so that numbers become visible in their order:
-- who has read up to a number has read everything below it.
CREATE OR REPLACE FUNCTION satchel.lock_log() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('satchel log'), 'satchel'::regnamespace::oid::integer);
END $$;

-- The same for who may do it another time: false when somebody writes.
CREATE OR REPLACE FUNCTION satchel.try_lock_log() RETURNS boolean LANGUAGE sql AS $$
    SELECT pg_try_advisory_xact_lock(hashtext('satchel log'), 'satchel'::regnamespace::oid::integer)
$$;

-- By which desks set their clocks.
CREATE OR REPLACE FUNCTION satchel.clock() RETURNS timestamptz LANGUAGE sql VOLATILE AS 'SELECT clock_timestamp()';

CREATE OR REPLACE FUNCTION satchel.me() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN (SELECT user_record FROM person WHERE login = session_user AND is_active);
END $$;

CREATE OR REPLACE FUNCTION satchel.my_role() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN (SELECT role FROM person WHERE login = session_user AND is_active);
END $$;

-- Whoever signed in and everybody in a team with them.
CREATE OR REPLACE FUNCTION satchel.my_team() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN (SELECT array_agg(other.user_record) FROM person mine JOIN person other
        ON other.login = mine.login OR other.teams && mine.teams WHERE mine.login = session_user);
END $$;

CREATE OR REPLACE FUNCTION satchel.scope(what text, of_entity smallint) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN (SELECT CASE what WHEN 'see' THEN r.sees WHEN 'edit' THEN r.edits WHEN 'delete' THEN r.deletes END
        FROM record_right r WHERE r.role = my_role() AND r.entity = of_entity);
END $$;

-- Whether a scope reaches a row of this owner. What nobody owns is everybody's, unless the scope is "none".
CREATE OR REPLACE FUNCTION satchel.reaches(scope text, owner uuid, me uuid, team uuid[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE scope WHEN 'all' THEN true WHEN 'team' THEN owner IS NULL OR owner = ANY (team)
                      WHEN 'own' THEN owner IS NULL OR owner = me ELSE false END
$$;

-- Whether whoever signed in may do this (see, edit, delete) with a record, as it is now.
CREATE OR REPLACE FUNCTION satchel.may(what text, of_entity smallint, id uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    e entity;
    answer boolean;
BEGIN
    SELECT * INTO e FROM entity WHERE kind = of_entity;
    EXECUTE format('SELECT reaches(scope($1, $2), (%s), me(), my_team()) FROM %I r WHERE r.id = $3', e.owner, e.name)
        INTO answer USING what, of_entity, id;
    RETURN coalesce(answer, false);
END $$;
