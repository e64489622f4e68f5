-- When a file was last put into the store: its content is removed some time after nobody needs it any more. Contents of pictures
-- and logos, which texts refer to, stay. Beside the content and not in its row, which SQLite reads from the beginning.
CREATE TABLE attachment_use (sha256 TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO attachment_use SELECT sha256, 9223372036854775807 FROM attachment_content;
