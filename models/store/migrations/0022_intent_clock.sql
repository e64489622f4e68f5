
-- The remote's clock minus ours when the write was sent, in milliseconds; null where that was not known.
ALTER TABLE intent ADD COLUMN clock_offset INTEGER;
