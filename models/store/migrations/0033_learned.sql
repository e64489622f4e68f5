-- What was learned from the records, and what it predicts. Derived like scores: not in the change log, never sent; it can be learned
-- again at any time.
CREATE TABLE learned_model (
    name TEXT PRIMARY KEY,             -- "win"
    trained_at INTEGER NOT NULL,       -- milliseconds since 1970, UTC
    closed INTEGER NOT NULL,           -- deals that could be learned from then
    excluded INTEGER NOT NULL,         -- and those that a person excluded
    content TEXT NOT NULL              -- JSON: weights and quality, or why there is no model
) WITHOUT ROWID;
CREATE TABLE prediction (
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,           -- its row
    probability INTEGER NOT NULL,      -- in millionths
    reasons TEXT NOT NULL,             -- JSON: features and values, the most important first
    at INTEGER NOT NULL,
    PRIMARY KEY (entity, record)
) WITHOUT ROWID;
