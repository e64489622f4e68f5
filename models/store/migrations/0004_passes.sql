-- Links up to this number were there when the last pass over everything began; one made since then is none that it could have
-- missed. A first download has none, and notes nothing of what it meets.
ALTER TABLE sync_object ADD COLUMN pass_began INTEGER NOT NULL DEFAULT 9223372036854775807;
