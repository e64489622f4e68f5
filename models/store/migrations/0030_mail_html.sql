-- The HTML of messages that are kept, without what could run or load (domain/HtmlSanitizer), beside the text that is their
-- activity's. It is of this computer: neither in the change log nor at the hub; another computer has it from its own mailbox.
CREATE TABLE mail_html (
    record BLOB PRIMARY KEY NOT NULL,  -- the activity
    html TEXT NOT NULL                 -- pictures of the message itself as "content:SHA256" (attachment_content);
                                       -- empty: an erasure took it
);
-- Senders whose pictures on the web a person wants to see always.
CREATE TABLE mail_picture_sender (address TEXT PRIMARY KEY) WITHOUT ROWID;
