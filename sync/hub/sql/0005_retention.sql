-- What a server that took over is known by: the timeline on which leases and numbers of quotes were given.
ALTER TABLE satchel.hub ADD COLUMN timeline text;
ALTER TABLE satchel.hub ADD COLUMN timeline_since timestamptz NOT NULL DEFAULT '-infinity';
ALTER TABLE satchel.number_cycle ADD COLUMN timeline text;

-- How far the log reaches back. Entries up to the sequence "trimmed_to" and change sets up to the number
-- "trimmed_number" are removed; records stay, so a desk that has not read those entries reads the records instead.
ALTER TABLE satchel.hub ADD COLUMN retention interval NOT NULL DEFAULT '400 days';
ALTER TABLE satchel.hub ADD COLUMN trimmed_to bigint NOT NULL DEFAULT 0;
ALTER TABLE satchel.hub ADD COLUMN trimmed_number bigint NOT NULL DEFAULT 0;
ALTER TABLE satchel.hub ADD COLUMN trimmed_at timestamptz; -- when nothing was left to remove
