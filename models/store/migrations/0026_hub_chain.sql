-- Where the hash chain of the team's hub stood at the change set that was read last (hub/HubState.h), as hexadecimal digits.
ALTER TABLE hub ADD COLUMN chain TEXT NOT NULL DEFAULT '';
