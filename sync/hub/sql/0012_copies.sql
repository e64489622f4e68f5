-- A copy of a store comes as the desk of its original: the original's person hears of it with its next exchange.

ALTER TABLE satchel.desk ADD COLUMN IF NOT EXISTS copied_at timestamptz; -- null once they were told
