-- Calendars get what a meeting is described by for its attendees ("purpose") in place of one's own notes ("body"). Each meeting is
-- compared with its event again: the description that is there comes into the field, and is not overwritten by an empty one.
UPDATE link SET modified = -1, base = json_remove(base, '$.body')
    WHERE object = 'events' AND NOT is_tombstone AND connection IN (SELECT number FROM connection WHERE vendor IN ('google', 'microsoft', 'dav'));
UPDATE sync_object SET cursor = '{}'
    WHERE object = 'events' AND connection IN (SELECT number FROM connection WHERE vendor IN ('google', 'microsoft', 'dav'));
-- What a person chose for the one holds for the other.
UPDATE connection SET settings = json_remove(json_set(settings, '$.objects.events.directions.purpose',
        json_extract(settings, '$.objects.events.directions.body')), '$.objects.events.directions.body')
    WHERE vendor IN ('google', 'microsoft', 'dav') AND json_extract(settings, '$.objects.events.directions.body') IS NOT NULL;
