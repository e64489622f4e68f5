-- The state of a conflict before and after each decision of a person, so that undo and redo of the change set give the
-- conflict the state of then.
CREATE TABLE conflict_decision (
    conflict INTEGER NOT NULL,
    changeset BLOB NOT NULL,            -- which decided the conflict or opened it again
    was_open INTEGER NOT NULL,
    was_kept TEXT NOT NULL,             -- mine, theirs
    was_decided_in BLOB,                -- the decision before
    is_open INTEGER NOT NULL,
    kept TEXT NOT NULL,
    PRIMARY KEY (conflict, changeset)
) WITHOUT ROWID;
CREATE INDEX conflict_decision_by_changeset ON conflict_decision (changeset);
INSERT INTO conflict_decision
    SELECT number, decided_in, NOT is_open, kept, NULL, is_open, kept FROM conflict WHERE decided_in IS NOT NULL;
DROP INDEX conflict_by_decision;
