-- The numbers of custom entities in this store: in the change log, the search index and what belongs to a record. A name keeps its number
-- for ever, and no other gets it. Another store has its own numbers; only names leave this one (decision 37).
CREATE TABLE custom_entity (
    number INTEGER PRIMARY KEY,        -- EntityKind, from 128 to 254
    name TEXT NOT NULL UNIQUE          -- "x_project"
);
