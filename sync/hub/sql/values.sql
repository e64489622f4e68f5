-- What no desk can hold is not written: one client of somebody's own must not stop the desks of the whole team.

-- Whether a number fits into a counted one with so many digits behind the point (domain/Decimal, domain/Money). NaN and
-- infinity are greater than every number.
CREATE OR REPLACE FUNCTION satchel.fits(number numeric, digits integer) RETURNS boolean LANGUAGE plpgsql IMMUTABLE
    SET search_path = satchel, pg_temp AS $$
BEGIN
    RETURN abs(number) < 9223372036854775807 / power(10::numeric, digits) AND number = round(number, digits);
END $$;

-- Whether every desk can hold a value in a field of this type; `v` is the value as a row has it.
CREATE OR REPLACE FUNCTION satchel.is_held(type text, v jsonb) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
DECLARE
    word text := v #>> '{}';
    longest CONSTANT integer := 16777216; -- bytes of a text or list
BEGIN
    IF word IS NULL THEN
        RETURN true;
    END IF;
    CASE
        WHEN type IN ('decimal', 'percent') THEN
            RETURN fits(word::numeric, 6);
        WHEN type IN ('money', 'unit_price') THEN
            RETURN coalesce((SELECT fits((v ->> 'amount')::numeric, CASE type WHEN 'money' THEN c.digits ELSE 6 END)
                FROM currency c WHERE c.code = v ->> 'currency'), false);
        WHEN type = 'date' THEN
            RETURN word ~ '^\d{4}-\d\d-\d\d$' AND word NOT LIKE '0000%';
        WHEN type = 'instant' THEN
            RETURN word ~ '^\d{4}-\d\d-\d\dT[0-9:.+-]+$' AND word NOT LIKE '0000%';
        WHEN type = 'time' THEN
            RETURN word ~ '^([01]\d|2[0-3]):';
        WHEN type IN ('multi_choice', 'tags', 'list') THEN
            RETURN octet_length(word) <= longest AND jsonb_array_length(v) <= 10000
                AND NOT EXISTS (SELECT FROM jsonb_array_elements(v) item WHERE jsonb_typeof(item) <> 'string');
        WHEN type = 'reference' THEN
            RETURN word <> '00000000-0000-0000-0000-000000000000';
        WHEN type = 'choice' THEN
            RETURN octet_length(word) <= 1000;
        ELSE
            RETURN octet_length(word) <= longest;
    END CASE;
END $$;

CREATE OR REPLACE FUNCTION satchel.check_values(e satchel.entity, names text[], after jsonb) RETURNS void LANGUAGE plpgsql STABLE
    SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
DECLARE
    unheld text;
BEGIN
    SELECT n INTO unheld FROM unnest(names) n WHERE NOT is_held(e.types ->> n, after -> n) LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'no desk can hold this value of %.%', e.name, unheld USING ERRCODE = 'data_exception';
    END IF;
END $$;

-- Of one set of push: what the log keeps of it besides its edits.
CREATE OR REPLACE FUNCTION satchel.check_set(one jsonb) RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = satchel, pg_temp AS $$
BEGIN
    IF NOT coalesce(is_held('reference', one -> 'id') AND is_held('reference', one -> 'undoes')
            AND is_held('instant', to_jsonb((one ->> 'at')::timestamptz))
            AND octet_length(one ->> 'label') <= 10000 AND octet_length(one ->> 'origin') <= 1000
            AND jsonb_typeof(one -> 'edits') = 'array', false) THEN
        RAISE EXCEPTION 'this is no change set that a desk makes' USING ERRCODE = 'data_exception';
    END IF;
END $$;

-- The types of custom fields, which are no part of the program that made the hub.
CREATE OR REPLACE FUNCTION satchel.note_types() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = satchel, pg_temp AS $$
BEGIN
    UPDATE entity e SET types = e.types || (SELECT jsonb_object_agg(f.name, f.type ORDER BY f.id) FROM field_definition f
            WHERE f.entity = e.name AND f.name ~ '^x_')
        WHERE EXISTS (SELECT FROM field_definition f WHERE f.entity = e.name AND f.name ~ '^x_');
END $$;
