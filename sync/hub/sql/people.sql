-- Who may use the hub. For administrators (team.sql).

-- A team without an administrator could never have one again.
CREATE OR REPLACE FUNCTION satchel.check_last_administrator(who name, role_after text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    IF NOT coalesce((SELECT r.is_administrator FROM role r WHERE r.name = role_after), false) AND NOT EXISTS (
            SELECT FROM person p JOIN role r ON r.name = p.role WHERE r.is_administrator AND p.is_active AND p.login <> who) THEN
        RAISE EXCEPTION 'this is the last administrator' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- Whether a role owns the hub, or is what its owner is: a superuser, or a member of the owner's role.
CREATE OR REPLACE FUNCTION satchel.is_owner(who name) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT FROM pg_roles r WHERE r.rolname = who AND (r.rolsuper
        OR pg_has_role(r.oid, (SELECT n.nspowner FROM pg_namespace n WHERE n.nspname = 'satchel'), 'MEMBER')));
END $$;

-- A person who may use the hub, or who gets another role. The role of the server is made when it is not there; "verifier"
-- is a SCRAM verifier (never a password), null to leave the password as it is.
CREATE OR REPLACE FUNCTION satchel.set_person(who name, record uuid, in_role text, verifier text) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    former text;
    one record;
BEGIN
    PERFORM check_administrator();
    IF NOT EXISTS (SELECT FROM role WHERE name = in_role) THEN
        RAISE EXCEPTION 'there is no role "%"', in_role USING ERRCODE = 'undefined_object';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = who) THEN
        EXECUTE format('CREATE ROLE %I LOGIN', who);
    ELSIF is_owner(who) AND who <> session_user THEN
        -- Else whoever administers the team could sign in as the owner of the database.
        RAISE EXCEPTION '"%" owns this hub: only they change their own role and password', who USING ERRCODE = 'insufficient_privilege';
    ELSIF NOT EXISTS (SELECT FROM person p WHERE p.login = who) THEN
        -- Else whoever administers the hub could take over any role of the server.
        RAISE EXCEPTION 'the server has a role "%" already; choose another name', who USING ERRCODE = 'unique_violation';
    END IF;
    IF verifier IS NOT NULL THEN
        IF verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
            RAISE EXCEPTION 'this is no SCRAM verifier' USING ERRCODE = 'data_exception';
        END IF;
        EXECUTE format('ALTER ROLE %I PASSWORD %L', who, verifier);
    END IF;
    IF NOT (SELECT r.rolcanlogin FROM pg_roles r WHERE r.rolname = who) THEN
        EXECUTE format('ALTER ROLE %I LOGIN', who); -- who was revoked
    END IF;
    FOR one IN SELECT r.db_role FROM role r LOOP
        EXECUTE format(CASE WHEN one.db_role = (SELECT r.db_role FROM role r WHERE r.name = in_role) THEN 'GRANT %I TO %I'
                       ELSE 'REVOKE %I FROM %I' END, one.db_role, who);
    END LOOP;
    PERFORM check_last_administrator(who, in_role);
    INSERT INTO person (login, user_record, role) VALUES (who, record, in_role)
        ON CONFLICT (login) DO UPDATE SET role = excluded.role, is_active = true, rights_since = person.rights_since + 1;
    PERFORM pg_notify('satchel', 'rights');
END $$;

-- From now on this person reads and writes nothing, and no session of theirs goes on. What they wrote stays.
CREATE OR REPLACE FUNCTION satchel.revoke_person(who name) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    one record;
BEGIN
    PERFORM check_administrator();
    PERFORM check_last_administrator(who, NULL);
    UPDATE person SET is_active = false, rights_since = rights_since + 1 WHERE login = who;
    FOR one IN SELECT r.db_role FROM role r LOOP
        EXECUTE format('REVOKE %I FROM %I', one.db_role, who);
    END LOOP;
    IF NOT is_owner(who) AND EXISTS (SELECT FROM person p WHERE p.login = who) THEN
        EXECUTE format('ALTER ROLE %I NOLOGIN', who);
        PERFORM end_other_sessions(who);
    END IF;
    PERFORM pg_notify('satchel', 'rights');
END $$;
