// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/MailAccountText.h"

#include "ui/common/ErrorText.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::MailAccountItem;
using store::ConnectionState;

StateText MailAccountText::state(const MailAccountItem &item) const
{
    if (item.account.isPaused)
        return {tr("Paused"), Icon::Pause, &Theme::grey};
    switch (item.account.state) {
    case ConnectionState::NeedsAuthorization: return {tr("Sign in again"), Icon::Key, &Theme::red};
    case ConnectionState::KeychainUnavailable: return {tr("Keychain locked"), Icon::Lock, &Theme::amber};
    case ConnectionState::Offline: return {tr("Offline"), Icon::Offline, &Theme::amber};
    case ConnectionState::Stopped: return {tr("Stopped"), Icon::Warning, &Theme::red};
    case ConnectionState::Ready: break;
    }
    if (item.isWorking)
        return {tr("Fetching"), Icon::Sync, &Theme::blue};
    return item.account.lastSuccess ? StateText{tr("Up to date"), Icon::Check, &Theme::green}
                                    : StateText{tr("Not fetched yet"), Icon::Clock, &Theme::blue};
}

QString MailAccountText::sentence(const MailAccountItem &item) const
{
    if (item.isWorking && !item.account.isPaused)
        return progress(item.folder, item.done, item.of);
    const QString last = item.account.lastSuccess ? m_formats.momentInSentence(*item.account.lastSuccess, m_now)
                                                  : QString();
    if (item.account.isPaused)
        return last.isEmpty() ? tr("Nothing is fetched or sent until you resume it.")
                              : tr("Last fetched %1. Nothing is fetched or sent until you resume it.").arg(last);
    if (item.account.state == ConnectionState::Ready)
        return last.isEmpty() ? tr("The first fetch starts shortly.") : tr("Up to date as of %1").arg(last);
    return last.isEmpty() ? tr("Nothing was fetched yet.") : tr("Last fetched %1.").arg(last);
}

std::optional<ProblemText> MailAccountText::problem(const MailAccountItem &item) const
{
    if (item.refusal)
        return refusal(*item.refusal);
    if (item.account.isPaused)
        return {};
    const QString reason = item.account.problem.isEmpty() ? QString() : u' ' + item.account.problem;
    switch (item.account.state) {
    case ConnectionState::NeedsAuthorization:
        return ProblemText{tr("The server no longer accepts the sign-in."),
            item.account.signIn == store::MailSignIn::Password
                ? tr("The password probably changed. Nothing is lost: messages to send wait here. Enter the new "
                     "password.")
                : tr("Nothing is lost: messages to send wait here. Sign in again in your browser."),
            &Theme::red, Icon::Key};
    case ConnectionState::KeychainUnavailable:
        return ProblemText{tr("The system's keychain isn't available."),
            tr("Unlock it; Satchel then continues automatically."), &Theme::amber, Icon::Lock};
    case ConnectionState::Offline:
        return ProblemText{tr("Couldn't reach the server."),
            tr("Satchel will retry automatically. Messages to send wait here.") + reason, &Theme::amber, Icon::Offline};
    case ConnectionState::Stopped:
        return ProblemText{tr("Messages could not be fetched."), tr("Satchel will retry automatically.") + reason,
            &Theme::red, Icon::Warning};
    case ConnectionState::Ready: return unread(item);
    }
    return {};
}

/// Each with its reason, as far as there is room; the command line lists all of them.
std::optional<ProblemText> MailAccountText::unread(const MailAccountItem &item) const
{
    constexpr size_t most = 5;
    QStringList reasons;
    for (const store::MailProblem &problem : item.problems) {
        if (size_t(reasons.size()) < most)
            reasons.append(problem.subject + u": "_s + QString(problem.reason).replace(u'\n', u' '));
    }
    if (item.problems.size() > most)
        reasons.append(u"…"_s);
    if (!item.copyProblem.isEmpty())
        reasons.append(item.copyProblem);
    if (reasons.isEmpty())
        return {};
    const QString strong = item.problems.empty()
        ? tr("Copies of sent messages wait.")
        : tr("%Ln folder(s) or message(s) could not be read whole.", nullptr, static_cast<int>(item.problems.size()));
    return ProblemText{strong, reasons.join(u'\n'), &Theme::amber, Icon::Warning};
}

QString MailAccountText::outbox(const MailAccountItem &item) const
{
    QStringList parts;
    if (item.waiting > 0)
        parts.append(tr("%Ln message(s) to send", nullptr, static_cast<int>(item.waiting)));
    if (item.failed > 0)
        parts.append(
            tr("%Ln message(s) not sent: see the outbox of the inbox", nullptr, static_cast<int>(item.failed)));
    return parts.join(u" · "_s);
}

QString MailAccountText::progress(const QString &folder, qint64 done, qint64 of) const
{
    if (folder.isEmpty())
        return tr("Signing in and looking for new messages");
    if (of <= 0)
        return tr("Reading %1").arg(folder);
    return tr("Reading %1: %2 of %3", "folder, messages, messages")
        .arg(folder, m_formats.count(done), m_formats.count(of));
}

QString MailAccountText::outcome(qint64 filed, qint64 leads) const
{
    const QString stored = tr("%Ln message(s) stored", nullptr, static_cast<int>(filed));
    return leads == 0 ? stored
                      : tr("%1 and %2", "messages stored, new senders")
                            .arg(stored, tr("%Ln new sender(s)", nullptr, static_cast<int>(leads)));
}

/// What the server or the system said goes last: it is in their words.
ProblemText MailAccountText::refusal(const Error &error)
{
    const QString host = error.where.section(u':', 0, 0);
    const QString server = host.isEmpty() ? tr("The server") : error.where;
    const QString said = error.what.isEmpty() ? QString() : u' ' + tr("Reason: %1.").arg(error.what);
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        return {tr("%1 rejected the sign-in.").arg(server),
            tr("Check the user name and the password. Some providers accept an app password only.") + said, &Theme::red,
            Icon::Key};
    case Error::Kind::Offline:
        return {tr("Couldn't reach %1.").arg(server),
            tr("Check the name of the server, the port and your internet connection.") + said, &Theme::red,
            Icon::Offline};
    case Error::Kind::Unanswered:
        return {tr("%1 didn't answer.").arg(server), tr("Check the port and the kind of encryption.") + said,
            &Theme::red, Icon::Offline};
    case Error::Kind::NotFound:
        return {tr("No server was found."), tr("Enter the servers that your provider names.") + said, &Theme::red,
            Icon::Warning};
    case Error::Kind::AwaitsAnswer:
        return {tr("This server needs your agreement."), said, &Theme::amber, Icon::Warning};
    case Error::Kind::RateLimited:
        return {tr("%1 takes no more sign-ins for now.").arg(server), tr("Try again in a few minutes.") + said,
            &Theme::amber, Icon::Clock};
    case Error::Kind::Refused: return {tr("%1 rejected it.").arg(server), said, &Theme::red, Icon::Warning};
    case Error::Kind::Conflict:
    case Error::Kind::Invalid: return {tr("This can't be added as it is."), said, &Theme::red, Icon::Warning};
    case Error::Kind::Cancelled:
        return {tr("The sign-in was cancelled."), tr("Nothing was changed."), &Theme::grey, Icon::Info};
    default: return {sentenceFor(error), {}, &Theme::red, Icon::Warning};
    }
}

QString MailAccountText::signIn(store::MailSignIn signIn)
{
    switch (signIn) {
    case store::MailSignIn::Google: return tr("Google");
    case store::MailSignIn::Microsoft: return tr("Microsoft");
    case store::MailSignIn::Password: break;
    }
    return tr("Password");
}

QString MailAccountText::server(const MailServer &server)
{
    const bool isImplicit = server.encryption == MailServer::Encryption::Implicit;
    return tr("%1:%2, %3", "host, port, encryption")
        .arg(server.host, QString::number(server.port), isImplicit ? u"TLS"_s : u"STARTTLS"_s);
}

} // namespace satchel::ui
