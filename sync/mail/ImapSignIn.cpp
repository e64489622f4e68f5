// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/ImapSignIn.h"

#include "sync/mail/SaslResponse.h"

#include <libetpan/mailimap_extension.h>
#include <libetpan/mailimap_oauth2.h>
#include <libetpan/mailstream.h>

namespace satchel::mail {

namespace {

bool sendLine(mailimap &session, const QByteArray &line)
{
    const QByteArray bytes = line + "\r\n";
    return mailstream_write(session.imap_stream, bytes.constData(), static_cast<size_t>(bytes.size())) >= 0
        && mailstream_flush(session.imap_stream) >= 0;
}

int readResult(mailimap &session)
{
    mailimap_response *response = nullptr;
    if (const int parsed = mailimap_parse_response(&session, &response); parsed != MAILIMAP_NO_ERROR)
        return parsed;
    const int state = response->rsp_resp_done->rsp_data.rsp_tagged->rsp_cond_state->rsp_type;
    mailimap_response_free(response);
    if (state != MAILIMAP_RESP_COND_STATE_OK)
        return MAILIMAP_ERROR_LOGIN;
    session.imap_state = MAILIMAP_STATE_AUTHENTICATED;
    return MAILIMAP_NO_ERROR;
}

int authenticatePlain(mailimap &session, const Credentials &credentials)
{
    const QByteArray response = saslResponse(credentials);
    const bool atOnce = mailimap_has_extension(&session, "SASL-IR") != 0; // RFC 4959
    if (const int sent = mailimap_send_current_tag(&session); sent != MAILIMAP_NO_ERROR)
        return sent;
    if (!sendLine(session, atOnce ? "AUTHENTICATE PLAIN " + response : "AUTHENTICATE PLAIN"))
        return MAILIMAP_ERROR_STREAM;
    const char *line = mailimap_read_line(&session);
    if (line && *line == '+') {
        if (!sendLine(session, response))
            return MAILIMAP_ERROR_STREAM;
        line = mailimap_read_line(&session);
    }
    return line ? readResult(session) : MAILIMAP_ERROR_STREAM;
}

} // namespace

bool acceptsCredentials(mailimap &session, const Credentials &credentials)
{
    return credentials.kind == Credentials::Kind::AccessToken || mailimap_has_authentication(&session, "PLAIN") != 0
        || mailimap_has_extension(&session, "LOGINDISABLED") == 0;
}

int signInToImap(mailimap &session, const Credentials &credentials)
{
    const QByteArray user = credentials.user.toUtf8();
    const QByteArray secret = credentials.secret.toUtf8();
    if (credentials.kind == Credentials::Kind::AccessToken)
        return mailimap_oauth2_authenticate(&session, user.constData(), secret.constData());
    if (mailimap_has_authentication(&session, "PLAIN") != 0)
        return authenticatePlain(session, credentials);
    return mailimap_login(&session, user.constData(), secret.constData());
}

} // namespace satchel::mail
