// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/ApiServing.h"

#include "app/serve/ApiAnswer.h"
#include "app/serve/ApiToken.h"
#include "sync/webhooks/WebhookSignature.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

class ApiServing final : public webhooks::ApiServer
{
public:
    ApiServing(ApiToken token, const QString &secret, const QString &stamp, const LocalApi::OpenStore &open,
        std::function<void()> wrote)
        : m_token(std::move(token)), m_api(open, std::move(wrote)),
          m_gate(secret.toLatin1(),
              ApiGate::Renewal{stamp, [this] { return m_api.tokenStamp(); }, [this] { return read(); }})
    {
    }

    Result<void> listen(quint16 port)
    {
        auto server = sync::LocalServer::listen(port,
            {[this](const sync::HttpRequest &request) { return m_gate.refuse(request); },
                [this](const sync::HttpRequest &request) { return m_api.answer(request); }, &tooLongBody});
        if (!server) {
            Error error = server.error();
            if (error.kind == Error::Kind::Busy)
                error.where = u"port"_s; // as WebhookControl::startApi has it
            return fail(error);
        }
        m_server = std::move(*server);
        return {};
    }
    quint16 port() const override { return m_server->port(); }

private:
    std::optional<QByteArray> read()
    {
        const auto now = m_token.get();
        return now ? std::optional(now->toLatin1()) : std::nullopt;
    }

    ApiToken m_token;
    LocalApi m_api;
    ApiGate m_gate;
    std::unique_ptr<sync::LocalServer> m_server; // the last: its thread uses the others until it ends
};

} // namespace

sync::HttpResponse tooLongBody(qsizetype most)
{
    constexpr int status = 413;
    return errorAnswer(status, {Error::Kind::Invalid, u"the body is longer than %1 bytes"_s.arg(most), u"body"_s});
}

Result<std::unique_ptr<webhooks::ApiServer>> serveApi(store::Store &store, const LocalApi::OpenStore &open,
    sync::Keychain &keychain, quint16 port, std::function<void()> wrote)
{
    const QString stamp = TRY(store.meta(apiTokenStamp)); // before the token: one that is replaced is read again
    ApiToken token(keychain, store.path(), &webhooks::systemRandomBytes);
    const QString secret = TRY(token.get());
    auto serving = std::make_unique<ApiServing>(std::move(token), secret, stamp, open, std::move(wrote));
    TRY(serving->listen(port));
    return serving;
}

} // namespace satchel::app
