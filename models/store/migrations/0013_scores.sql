-- Scores are derived from score rules and records, like the search index: not in the change log, never sent anywhere, and
-- computed again where they are missing. `record` is the row of the record in the table of its entity, `rule` that of the
-- rule in score_rule.
CREATE TABLE score_point (
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,
    rule INTEGER NOT NULL,
    points INTEGER NOT NULL,
    since INTEGER NOT NULL,            -- milliseconds since 1970, UTC
    PRIMARY KEY (entity, record, rule)
) WITHOUT ROWID;

-- How the points of a record came and went: what a rule gave before and gives from then on, 0 for nothing.
CREATE TABLE score_change (
    sequence INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,
    rule INTEGER NOT NULL,
    before INTEGER NOT NULL,
    after INTEGER NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX score_change_by_record ON score_change (entity, record);
