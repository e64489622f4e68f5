// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/BrowserSignIn.h"

#include "app/CommandLine.h"
#include "platform/Program.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace satchel::app {

Result<sync::Tokens> signInInBrowser(
    CommandRun &run, const sync::OAuthEndpoints &endpoints, const sync::OAuthClient &client, int timeout)
{
    sync::SignIn signIn(endpoints, client);
    QEventLoop loop;
    std::optional<Result<sync::Tokens>> outcome;
    QObject::connect(&signIn, &sync::SignIn::addressReady, &loop, [&run](const QUrl &address) {
        run.terminal.report(u"sign in at: "_s + address.toString(QUrl::FullyEncoded));
        platform::openInBrowser(address);
    });
    QObject::connect(&signIn, &sync::SignIn::finished, &loop, [&](const Result<sync::Tokens> &tokens) {
        outcome = tokens;
        loop.quit();
    });
    signIn.start(timeout);
    if (!outcome)
        loop.exec();
    return *outcome;
}

} // namespace satchel::app
