-- The identity that a linked remote record tells by its mark, where that is not the id of the record here.
DROP INDEX link_by_key;
ALTER TABLE link RENAME COLUMN remade_as TO mark;
UPDATE link SET mark = NULL WHERE mark IS NOT NULL;
CREATE INDEX link_by_mark ON link (mark) WHERE mark IS NOT NULL;
