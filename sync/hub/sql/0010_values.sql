-- What a desk can hold, what is part of what, and who has shown the content of a file.

ALTER TABLE satchel.entity ADD COLUMN IF NOT EXISTS types jsonb NOT NULL DEFAULT '{}';   -- the type of each field (values.sql)
ALTER TABLE satchel.entity ADD COLUMN IF NOT EXISTS parents jsonb NOT NULL DEFAULT '[]'; -- what a record is part of: [{"field", "kind"}]

-- ISO 4217, as the program that made or upgraded the hub has it.
CREATE TABLE IF NOT EXISTS satchel.currency (code text PRIMARY KEY, digits integer NOT NULL);

-- A content on its way, by whoever sends it: nobody spoils what somebody else sends under the same name.
CREATE TABLE IF NOT EXISTS satchel.content_upload (
    sha256 text NOT NULL,
    login name NOT NULL,
    number integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (sha256, login, number)
);
-- Who has sent a content whole, and who wrote which file that names one. Files from before have no writer.
CREATE TABLE IF NOT EXISTS satchel.content_sender (
    sha256 text NOT NULL REFERENCES satchel.content ON DELETE CASCADE,
    login name NOT NULL,
    PRIMARY KEY (sha256, login)
);
CREATE TABLE IF NOT EXISTS satchel.content_use (attachment uuid PRIMARY KEY, login name NOT NULL);
