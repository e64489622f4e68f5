-- What a new record has when nobody gives it: who may not change the field sends it all the same.

ALTER TABLE satchel.entity ADD COLUMN initial jsonb NOT NULL DEFAULT '{}'; -- values by field
