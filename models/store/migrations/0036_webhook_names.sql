-- A webhook has a name, by which people and rules call it.
ALTER TABLE webhook ADD COLUMN name TEXT NOT NULL DEFAULT '';
-- Change sets that were taken back before they were complete, such as those of a cancelled import: nobody is told of them.
CREATE TABLE cancelled_changeset (
    changeset BLOB PRIMARY KEY
) WITHOUT ROWID;
