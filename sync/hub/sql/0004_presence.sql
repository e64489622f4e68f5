-- Which record a desk has open, until it says so again or the time is over. A crash of the server may lose it.
CREATE UNLOGGED TABLE satchel.presence (
    desk uuid PRIMARY KEY REFERENCES satchel.desk ON DELETE CASCADE,
    entity smallint NOT NULL,
    record uuid NOT NULL,
    is_editing boolean NOT NULL,
    expires timestamptz NOT NULL
);
CREATE INDEX presence_by_record ON satchel.presence (record);

-- The oldest format whose Satchel can use this hub. It moves only when what such a Satchel asks for changes.
ALTER TABLE satchel.hub ADD COLUMN least_format integer NOT NULL DEFAULT 6;
