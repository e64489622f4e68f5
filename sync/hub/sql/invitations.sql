-- Invitations: an administrator makes one, a colleague signs in with its one-time secret and accepts it. The secret and
-- the colleague's own password never come here, only their SCRAM verifiers.

-- What whoever was invited and is nobody yet belongs to: may ask for their invitation and accept it.
CREATE OR REPLACE FUNCTION satchel.invited_group() RETURNS name LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN (SELECT regexp_replace(r.db_role, '_administrator$', '_invited') FROM role r WHERE r.name = 'administrator');
END $$;

CREATE OR REPLACE FUNCTION satchel.state_of(one satchel.invitation) RETURNS text LANGUAGE sql
    RETURN CASE WHEN (one).used_at IS NOT NULL THEN 'used' WHEN (one).revoked_at IS NOT NULL THEN 'revoked'
        WHEN (one).expires_at <= satchel.clock() THEN 'expired' ELSE 'open' END;

CREATE OR REPLACE FUNCTION satchel.check_verifier(verifier text) RETURNS void LANGUAGE plpgsql SET search_path = satchel, pg_temp AS $$
BEGIN
    IF verifier IS NULL OR verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
        RAISE EXCEPTION 'this is no SCRAM verifier' USING ERRCODE = 'data_exception';
    END IF;
END $$;

CREATE OR REPLACE FUNCTION satchel.make_login(one satchel.invitation) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L VALID UNTIL %L', one.login, one.verifier, one.expires_at);
    EXECUTE format('GRANT %I TO %I', invited_group(), one.login);
END $$;

-- Nobody can sign in with it any more. One that was used is left alone: its role is a person's.
CREATE OR REPLACE FUNCTION satchel.end_invitation(one satchel.invitation) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    IF one.used_at IS NULL AND one.revoked_at IS NULL THEN
        EXECUTE format('DROP ROLE IF EXISTS %I', one.login);
        UPDATE invitation SET revoked_at = clock() WHERE id = one.id;
    END IF;
END $$;

-- Returns who signs in: "wanted", or with a number behind it where the server has such a role. A person has one open
-- invitation, the newest.
CREATE OR REPLACE FUNCTION satchel.make_invitation(invitation_id uuid, wanted name, user_record uuid,
    person_name text, person_email text, in_role text, ends timestamptz, verifier text) RETURNS name
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    one invitation;
    number integer := 1;
BEGIN
    PERFORM check_administrator();
    PERFORM check_verifier(verifier);
    IF NOT EXISTS (SELECT FROM role WHERE name = in_role) THEN
        RAISE EXCEPTION 'there is no role "%"', in_role USING ERRCODE = 'undefined_object';
    END IF;
    IF EXISTS (SELECT FROM person p WHERE p.user_record = make_invitation.user_record) THEN
        RAISE EXCEPTION '% has access already', person_name USING ERRCODE = 'unique_violation';
    END IF;
    IF wanted !~ '^[a-z0-9._-]{1,50}$' OR ends <= clock() OR ends > clock() + interval '90 days' THEN
        RAISE EXCEPTION 'this is no name to sign in with, or no end of an invitation' USING ERRCODE = 'data_exception';
    END IF;
    -- Also one whose inviter never heard of it, and so never wrote who that is.
    FOR one IN SELECT * FROM invitation i WHERE i.user_record = make_invitation.user_record OR (i.used_at IS NULL
            AND person_email <> '' AND lower(i.email) = lower(person_email) AND lower(i.name) = lower(person_name)
            AND NOT EXISTS (SELECT FROM "user" u WHERE u.id = i.user_record)) FOR UPDATE LOOP
        PERFORM end_invitation(one);
    END LOOP;
    one := ROW (invitation_id, wanted, user_record, person_name, person_email, in_role, me(), clock(), ends, NULL, NULL,
        verifier);
    WHILE EXISTS (SELECT FROM pg_roles WHERE rolname = one.login) LOOP
        number := number + 1;
        one.login := wanted || number::text;
    END LOOP;
    PERFORM make_login(one);
    INSERT INTO invitation SELECT one.*;
    RETURN one.login;
END $$;

CREATE OR REPLACE FUNCTION satchel.invitations() RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'email', i.email, 'role', i.role,
        'made_by', i.made_by, 'expires', i.expires_at, 'state', state_of(i)) ORDER BY i.expires_at, i.id), '[]')
        FROM invitation i);
END $$;

CREATE OR REPLACE FUNCTION satchel.revoke_invitation(invitation_id uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    one invitation;
BEGIN
    PERFORM check_administrator();
    SELECT * INTO one FROM invitation WHERE id = invitation_id FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no such invitation' USING ERRCODE = 'undefined_object';
    ELSIF one.used_at IS NOT NULL THEN
        RAISE EXCEPTION 'this invitation was used: % has access', one.name USING ERRCODE = 'unique_violation';
    END IF;
    PERFORM end_invitation(one);
END $$;

-- Takes a revocation back: the same secret signs in again.
CREATE OR REPLACE FUNCTION satchel.restore_invitation(invitation_id uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    one invitation;
BEGIN
    PERFORM check_administrator();
    SELECT * INTO one FROM invitation WHERE id = invitation_id FOR UPDATE;
    IF NOT FOUND OR one.revoked_at IS NULL OR one.expires_at <= clock() THEN
        RAISE EXCEPTION 'there is no invitation to restore' USING ERRCODE = 'undefined_object';
    ELSIF EXISTS (SELECT FROM pg_roles WHERE rolname = one.login)
        OR EXISTS (SELECT FROM invitation i
            WHERE i.user_record = one.user_record AND state_of(i) IN ('open', 'used')) THEN
        RAISE EXCEPTION 'another invitation of % took its place', one.name USING ERRCODE = 'unique_violation';
    END IF;
    PERFORM make_login(one);
    UPDATE invitation SET revoked_at = NULL WHERE id = one.id;
END $$;

-- Of whoever signed in, the newest; null where they were never invited.
CREATE OR REPLACE FUNCTION satchel.my_invitation() RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('state', state_of(i), 'team', (SELECT h.name FROM hub h), 'role', i.role,
            'people', (SELECT count(*) FROM person p WHERE p.is_active),
            'bytes',
            (SELECT sum(pg_table_size(format('satchel.%I', e.name)::regclass)) FROM entity e))
        FROM invitation i WHERE i.login = session_user ORDER BY i.made_at DESC LIMIT 1);
END $$;

-- Whoever else signed in with the secret must not go on as the person that it was for. Only who belongs to a role may
-- end its sessions; where a server does not let the owner of the hub do that, they end by themselves.
CREATE OR REPLACE FUNCTION satchel.end_other_sessions(of_login name) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    EXECUTE format('GRANT %I TO %I', of_login, current_user);
    PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a
        WHERE a.usename = of_login AND a.pid <> pg_backend_pid();
    EXECUTE format('REVOKE %I FROM %I', of_login, current_user);
EXCEPTION WHEN OTHERS THEN
    NULL;
END $$;

-- Whoever signed in with the secret becomes a person of the team, with a password of their own. Returns "accepted", or
-- why not: "used", "expired", "revoked", "unknown".
CREATE OR REPLACE FUNCTION satchel.accept_invitation(verifier text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    one invitation;
    group_role name;
BEGIN
    PERFORM check_verifier(verifier);
    SELECT * INTO one FROM invitation i WHERE i.login = session_user ORDER BY i.made_at DESC LIMIT 1 FOR UPDATE;
    IF NOT FOUND THEN
        RETURN 'unknown';
    ELSIF state_of(one) <> 'open' THEN
        RETURN state_of(one);
    END IF;
    SELECT r.db_role INTO group_role FROM role r WHERE r.name = one.role;
    IF NOT FOUND THEN
        RETURN 'revoked'; -- its role was removed meanwhile
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL ''infinity''', one.login, verifier);
    EXECUTE format('GRANT %I TO %I', group_role, one.login);
    EXECUTE format('REVOKE %I FROM %I', invited_group(), one.login);
    INSERT INTO person (login, user_record, role) VALUES (one.login, one.user_record, one.role);
    UPDATE invitation SET used_at = clock(), verifier = NULL WHERE id = one.id;
    PERFORM end_other_sessions(one.login);
    PERFORM pg_notify('satchel', 'rights');
    RETURN 'accepted';
END $$;
