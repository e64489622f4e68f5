-- Invitations of colleagues. The login role is made with the invitation and ends with it, unless it was used.

CREATE TABLE satchel.invitation (
    id uuid PRIMARY KEY,
    login name NOT NULL,               -- the role of the server that signs in with the one-time secret
    user_record uuid NOT NULL,         -- for whom: the record of the entity "user"
    name text NOT NULL,
    email text NOT NULL,
    role text NOT NULL,
    made_by uuid NOT NULL,             -- the user record
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    revoked_at timestamptz,
    verifier text                      -- of the secret, for whoever takes a revocation back; null once it was used
);
CREATE INDEX invitation_by_login ON satchel.invitation (login);
