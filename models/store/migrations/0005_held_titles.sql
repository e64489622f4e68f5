-- What a held remote record is called there, so that a person knows it before it is here; empty as long as nobody could say.
ALTER TABLE held ADD COLUMN title TEXT NOT NULL DEFAULT '';
