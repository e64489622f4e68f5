-- Records of persons who were erased: ids alone. Nothing is written to them any more.
CREATE TABLE satchel.erased (
    record uuid PRIMARY KEY,
    entity smallint NOT NULL,
    person uuid NOT NULL,              -- whose record it is
    person_entity smallint NOT NULL,
    at_remotes boolean NOT NULL        -- also at the connections of each desk
);

-- The persons whom a change set erased: [{"entity", "person", "remotes", "records": [{"entity", "id"}]}].
ALTER TABLE satchel.changeset ADD COLUMN erases jsonb;

-- Further kinds of a change: 6, what an erasure left of a record; 7, the same, and the record is in the trash; 8, an
-- entry whose values are gone with an erasure, which no desk reads.
COMMENT ON COLUMN satchel.change.kind IS 'Edit::Kind; 4: who may see it changed; 6, 7: left by an erasure; 8: emptied by one';
