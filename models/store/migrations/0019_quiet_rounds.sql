-- Rounds of one day in which nothing happened are one row: how many they were.
ALTER TABLE sync_round ADD COLUMN times INTEGER NOT NULL DEFAULT 1;
