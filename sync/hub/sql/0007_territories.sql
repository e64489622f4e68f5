-- Rights by team, territory and sharing rule. Who is in a team is in the records of team_member.

ALTER TABLE satchel.person DROP COLUMN teams;
ALTER TABLE satchel.entity ADD COLUMN territory text NOT NULL DEFAULT 'NULL::uuid'; -- SQL over "r": the team in whose territory the row is
ALTER TABLE satchel.record_right ADD COLUMN exports boolean NOT NULL DEFAULT true; -- into files, kept to by the program

ALTER TABLE satchel.role
    ADD COLUMN discount_limit numeric,                    -- percent: what is above has to be approved before a quote is sent
    ADD COLUMN connects boolean NOT NULL DEFAULT true,    -- to other CRMs without an approval
    ADD COLUMN approves boolean NOT NULL DEFAULT false;   -- what others ask for
UPDATE satchel.role SET approves = true WHERE name <> 'rep';

-- What a team's people own, and what is in its territory, is shared with another team or role.
CREATE TABLE satchel.share (
    id uuid PRIMARY KEY,
    of_team uuid NOT NULL,             -- a record of the entity "team"
    with_team uuid,
    with_role text REFERENCES satchel.role,
    entity smallint REFERENCES satchel.entity, -- null: records of every entity
    edits boolean NOT NULL DEFAULT false, -- else they are only seen
    CHECK ((with_team IS NULL) <> (with_role IS NULL))
);

-- What a right reaches for whoever signed in.
CREATE TYPE satchel.reach AS (
    scope text,
    people uuid[],                     -- rows that these own
    territories uuid[],                -- rows in the territories of these teams
    teams uuid[]                       -- rows that nobody owns in the territories of these
);
