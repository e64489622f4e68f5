-- The addresses of people who were erased, as hashes with keys that the desks of the team share. The addresses are nowhere.

CREATE TABLE IF NOT EXISTS satchel.erased_key (key bytea PRIMARY KEY);
CREATE TABLE IF NOT EXISTS satchel.erased_address (
    hash bytea PRIMARY KEY,
    at timestamptz NOT NULL            -- when they were erased
);
