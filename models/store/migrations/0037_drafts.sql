-- What a person began to type and has neither saved nor discarded: of this computer, in no change set and no sync. With the person that
-- it is about it is erased, as every row with a `record` is, and a person named in it is taken out of its text.
CREATE TABLE draft (
    place TEXT PRIMARY KEY,            -- where it was typed: "contact/0193…", "event/new"
    record BLOB,                       -- what it is about; NULL: a record that is not there yet, or none
    content TEXT NOT NULL,             -- JSON, as the form of the place reads it
    at INTEGER NOT NULL                -- when it was last typed, ms
) WITHOUT ROWID;
