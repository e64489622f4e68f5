-- Calendars get what a meeting is described by for its attendees ("purpose") in place of one's own notes ("body"). Each meeting is
-- compared with its event again. Where a person described the meeting already, that goes to the calendar in place of the notes;
-- elsewhere the description of the event comes into the field, so that it is not overwritten by an empty one.
UPDATE link SET modified = -1, base = CASE
        WHEN (SELECT coalesce(c.after, 'null') <> 'null' FROM change c WHERE c.record = link.record AND c.field = 'purpose'
              ORDER BY c.sequence DESC LIMIT 1)
            OR (SELECT json_extract(c.after, '$.purpose') IS NOT NULL FROM change c WHERE c.record = link.record AND c.kind = 0 LIMIT 1)
        THEN json_set(json_remove(base, '$.body'), '$.purpose', json_extract(base, '$.body'))
        ELSE json_remove(base, '$.body') END
    WHERE object = 'events' AND NOT is_tombstone
        AND connection IN (SELECT number FROM connection WHERE vendor IN ('google', 'microsoft', 'caldav'));
UPDATE sync_object SET cursor = '{}'
    WHERE object = 'events' AND connection IN (SELECT number FROM connection WHERE vendor IN ('google', 'microsoft', 'caldav'));
-- Nothing is sent any more by what a person would decide about the text.
UPDATE conflict SET is_open = 0, kept = 'mine'
    WHERE field = 'body' AND is_open AND connection IN (SELECT number FROM connection WHERE vendor IN ('google', 'microsoft', 'caldav'));
-- The field has another name in what was noted of the calendar.
DELETE FROM remote_schema
    WHERE object = 'events' AND connection IN (SELECT number FROM connection WHERE vendor IN ('google', 'microsoft', 'caldav'));
-- What a person chose for the one holds for the other.
UPDATE connection SET settings = json_remove(json_set(settings, '$.objects.events.directions.purpose',
        json_extract(settings, '$.objects.events.directions.body')), '$.objects.events.directions.body')
    WHERE vendor IN ('google', 'microsoft', 'caldav') AND json_extract(settings, '$.objects.events.directions.body') IS NOT NULL;
UPDATE connection SET settings = json_remove(json_set(settings, '$.objects.events.precedence.purpose',
        json_extract(settings, '$.objects.events.precedence.body')), '$.objects.events.precedence.body')
    WHERE vendor IN ('google', 'microsoft', 'caldav') AND json_extract(settings, '$.objects.events.precedence.body') IS NOT NULL;
UPDATE mapping SET objects = json_remove(json_set(objects, '$.events.directions.purpose',
        json_extract(objects, '$.events.directions.body')), '$.events.directions.body')
    WHERE connection IN (SELECT number FROM connection WHERE vendor IN ('google', 'microsoft', 'caldav'))
        AND json_extract(objects, '$.events.directions.body') IS NOT NULL;
UPDATE mapping SET objects = json_remove(json_set(objects, '$.events.precedence.purpose',
        json_extract(objects, '$.events.precedence.body')), '$.events.precedence.body')
    WHERE connection IN (SELECT number FROM connection WHERE vendor IN ('google', 'microsoft', 'caldav'))
        AND json_extract(objects, '$.events.precedence.body') IS NOT NULL;
