-- What needs the approval of another person: a discount above the limit of a role, before a quote is sent, and a connection
-- of a role that may not connect. models/domain/ApprovalRequest has the same rules for the desks.

-- Percent: what is left by the line's discount gets the document's.
CREATE OR REPLACE FUNCTION satchel.combined_discount(of_line numeric, of_document numeric) RETURNS numeric LANGUAGE sql IMMUTABLE
    RETURN round(coalesce(of_line, 0) + coalesce(of_document, 0) - coalesce(of_line, 0) * coalesce(of_document, 0) * 0.01, 6);

CREATE OR REPLACE FUNCTION satchel.is_sent(quote jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE
    RETURN coalesce(quote ->> 'status', '') NOT IN ('', 'draft');

-- Whether a line's discount counts: one that is there, and that the customer is to buy.
CREATE OR REPLACE FUNCTION satchel.is_counted(line jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE
    RETURN line IS NOT NULL AND line ->> 'deleted_at' IS NULL
        AND coalesce(line ->> 'kind', '') NOT IN ('optional', 'alternative', 'group', 'text');

-- A discount that whoever signed in may give, or that somebody approved for this quote.
CREATE OR REPLACE FUNCTION satchel.check_limit(of_quote uuid, discount numeric) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    highest numeric := (SELECT r.discount_limit FROM role r WHERE r.name = my_role());
BEGIN
    IF discount > highest AND NOT EXISTS (SELECT FROM approval_request a WHERE a.quote = of_quote AND a.kind = 'discount'
            AND a.state = 'approved' AND a.deleted_at IS NULL AND a.discount_percent >= discount) THEN
        RAISE EXCEPTION 'the discount of % %% is above your limit of % %% and has not been approved',
            trim_scale(discount), trim_scale(highest) USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- A quote that is sent or comes in as sent, and one that gets another discount after that, which no desk does.
CREATE OR REPLACE FUNCTION satchel.check_quote(before jsonb, after jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    IF is_sent(after) AND NOT (is_sent(before) AND before -> 'discount_percent' IS NOT DISTINCT FROM after -> 'discount_percent') THEN
        PERFORM check_limit((after ->> 'id')::uuid, combined_discount((SELECT max(coalesce(l.discount_percent, 0)) FROM quote_line l
            WHERE l.quote = (after ->> 'id')::uuid AND is_counted(to_jsonb(l))), (after ->> 'discount_percent')::numeric));
    END IF;
END $$;

-- A line that comes to a quote which was sent: one that came in as sent, or by no desk.
CREATE OR REPLACE FUNCTION satchel.check_line(before jsonb, after jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    of_quote jsonb;
BEGIN
    IF NOT is_counted(after) OR (is_counted(before) AND before -> 'quote' IS NOT DISTINCT FROM after -> 'quote'
            AND before -> 'discount_percent' IS NOT DISTINCT FROM after -> 'discount_percent') THEN
        RETURN;
    END IF;
    SELECT to_jsonb(q) INTO of_quote FROM quote q WHERE q.id = (after ->> 'quote')::uuid;
    IF is_sent(of_quote) THEN
        PERFORM check_limit((of_quote ->> 'id')::uuid,
            combined_discount((after ->> 'discount_percent')::numeric, (of_quote ->> 'discount_percent')::numeric));
    END IF;
END $$;

-- What is asked for stays as it is, so that nobody approves something else than what they read.
CREATE OR REPLACE FUNCTION satchel.check_request(before jsonb, after jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    is_mine boolean := coalesce((before ->> 'requested_by')::uuid = me(), false);
    was_pending boolean := coalesce(before ->> 'state', '') NOT IN ('approved', 'rejected');
    is_decided boolean := coalesce(after ->> 'state', '') IN ('approved', 'rejected');
    decision constant text[] := ARRAY['state', 'decided_by', 'decided_at', 'answer'];
    moments constant text[] := ARRAY['created_at', 'updated_at', 'deleted_at'];
BEGIN
    IF before IS NULL THEN
        IF (after ->> 'requested_by')::uuid IS DISTINCT FROM me() THEN
            RAISE EXCEPTION 'an approval is requested by whoever needs it' USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF coalesce(after ->> 'state', 'pending') NOT IN ('', 'pending')
           OR coalesce(after ->> 'decided_by', after ->> 'decided_at', nullif(after ->> 'answer', '')) IS NOT NULL THEN
            RAISE EXCEPTION 'a new approval request is not decided yet' USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN;
    END IF;
    IF before - decision - moments - 'note' IS DISTINCT FROM after - decision - moments - 'note' THEN
        RAISE EXCEPTION 'what an approval is requested for can''t be changed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF before -> 'note' IS DISTINCT FROM after -> 'note' AND NOT (is_mine AND was_pending) THEN
        RAISE EXCEPTION 'the note of an approval request can be changed by its requester, until it is decided'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT EXISTS (SELECT FROM unnest(decision) n WHERE before -> n IS DISTINCT FROM after -> n) THEN
        RETURN;
    END IF;
    IF is_mine THEN
        RAISE EXCEPTION 'nobody can decide their own approval request' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT coalesce((SELECT r.approves FROM role r WHERE r.name = my_role()), false) THEN
        RAISE EXCEPTION 'your role does not allow deciding approval requests' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF (after ->> 'decided_by')::uuid IS DISTINCT FROM (CASE WHEN is_decided THEN me() END) THEN
        RAISE EXCEPTION 'a decision names the person who makes it' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- An edit that was written, before its set is done. Nothing here is asked of what goes to the trash.
CREATE OR REPLACE FUNCTION satchel.check_approval(of_entity text, edit_kind smallint, before jsonb, after jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    CASE
        WHEN edit_kind = 2 THEN NULL;
        WHEN of_entity = 'quote' THEN PERFORM check_quote(before, after);
        WHEN of_entity = 'quote_line' THEN PERFORM check_line(before, after);
        WHEN of_entity = 'approval_request' THEN PERFORM check_request(before, after);
        ELSE NULL;
    END CASE;
END $$;

-- Whether whoever signed in may run the connection with this key (lease).
CREATE OR REPLACE FUNCTION satchel.may_connect(account_key text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN coalesce((SELECT r.connects FROM role r WHERE r.name = my_role()), false) OR EXISTS (
        SELECT FROM approval_request a WHERE a.kind = 'connection' AND a.state = 'approved' AND a.deleted_at IS NULL
            AND a.requested_by = me() AND trim(a.account) = trim(account_key));
END $$;
