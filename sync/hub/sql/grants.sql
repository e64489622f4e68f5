-- What people may read and call.

-- Lets each role read the columns that are not hidden from it (field_right), and call what desks call. Nothing is
-- granted to write: push does that. A table of which nothing is hidden is granted as a whole: its columns one by one, for each
-- role, took half of the time in which a team is made, and a fifth of a second for each field that somebody adds.
CREATE OR REPLACE FUNCTION satchel.grant_reading() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    one record;
    everybody text := (SELECT string_agg(quote_ident(r.db_role), ', ') FROM role r);
BEGIN
    FOR one IN SELECT e.name, (SELECT string_agg(quote_ident(r.db_role), ', ') FROM role r WHERE NOT EXISTS (SELECT FROM field_right f
            WHERE f.role = r.name AND f.entity = e.kind AND f.access = 'hidden')) AS readers FROM entity e LOOP
        EXECUTE format('REVOKE ALL ON satchel.%I FROM %s', one.name, everybody);
        IF one.readers IS NOT NULL THEN
            EXECUTE format('GRANT SELECT ON satchel.%I TO %s', one.name, one.readers);
        END IF;
        EXECUTE format('GRANT EXECUTE ON FUNCTION satchel.%I, satchel.%I TO %s', 'owner_of_' || one.name, 'territory_of_' || one.name,
            everybody);
    END LOOP;
    FOR one IN SELECT r.name AS role, r.db_role, e.kind, e.name FROM role r, entity e WHERE EXISTS (SELECT FROM field_right f
            WHERE f.role = r.name AND f.entity = e.kind AND f.access = 'hidden') LOOP
        EXECUTE format('GRANT SELECT (%s) ON satchel.%I TO %I',
            (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a
             WHERE a.attrelid = format('satchel.%I', one.name)::regclass AND a.attnum > 0 AND NOT a.attisdropped
               AND NOT EXISTS (SELECT FROM field_right f WHERE f.role = one.role AND f.entity = one.kind
                               AND f.field = a.attname AND f.access = 'hidden')), one.name, one.db_role);
    END LOOP;
    FOR one IN SELECT r.db_role FROM role r LOOP
        EXECUTE format('GRANT USAGE ON SCHEMA satchel TO %I', one.db_role);
        EXECUTE format('GRANT SELECT ON
            satchel.hub, satchel.role, satchel.person, satchel.record_right, satchel.field_right, satchel.entity
            TO %I', one.db_role);
        EXECUTE format('GRANT EXECUTE ON FUNCTION
            satchel.push, satchel.pull, satchel.hello, satchel.join_desk, satchel.leave_desk, satchel.check_in,
            satchel.known_sets, satchel.missing, satchel.desk_count, satchel.my_desks, satchel.last_place, satchel.trim_log, satchel.log_since,
            satchel.set_person, satchel.revoke_person, satchel.team_overview, satchel.set_right, satchel.set_field_right,
            satchel.remove_desk, satchel.take_numbers, satchel.lacks_content, satchel.put_content, satchel.get_content,
            satchel.erased_persons, satchel.erased_addresses, satchel.note_erased_addresses, satchel.lease, satchel.release, satchel.be_at, satchel.chain_at, satchel.check_chain,
            satchel.me, satchel.my_role, satchel.my_team, satchel.my_teams, satchel.members_of, satchel.present_team, satchel.my_shares, satchel.scope,
            satchel.my_reach, satchel.reaches, satchel.set_role, satchel.remove_role, satchel.set_share,
            satchel.remove_share, satchel.make_invitation, satchel.invitations, satchel.revoke_invitation,
            satchel.restore_invitation, satchel.my_invitation, satchel.accept_invitation
            TO %I', one.db_role);
    END LOOP;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = invited_group()) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN', invited_group());
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA satchel TO %I', invited_group());
    EXECUTE format('GRANT EXECUTE ON FUNCTION satchel.my_invitation, satchel.accept_invitation TO %I', invited_group());
END $$;
