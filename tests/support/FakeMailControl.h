// SPDX-License-Identifier: GPL-3.0-or-later
// Mail as the window sees it, without any server: it writes down what it was asked, and answers what a test tells it to
// by the signals of MailControl.
#pragma once

#include "store/mail/MailControl.h"

#include <QSet>

namespace satchel::test {

class FakeMailControl : public store::MailControl
{
public:
    using MailControl::MailControl;

    QStringList calls; // "fetchNow", "pause 1", "add mara@satchel.example", …
    store::MailAccount wanted; // of the last add
    QString password; // that was given last
    QString clientSecret; // of the last addBySignIn
    QSet<qint64> working;

    void findServers(const QString &address) override { calls.append(QStringLiteral("findServers ") + address); }
    void add(const store::MailAccount &account, const QString &given) override
    {
        wanted = account;
        password = given;
        calls.append(QStringLiteral("add ") + account.address);
    }
    void addBySignIn(const store::MailAccount &account, const QString &given) override
    {
        wanted = account;
        clientSecret = given;
        calls.append(QStringLiteral("addBySignIn ") + account.address);
    }
    void signInAgain(qint64 account) override { note("signInAgain", account); }
    void cancelSignIn() override { calls.append(QStringLiteral("cancelSignIn")); }
    void setPassword(qint64 account, const QString &given) override
    {
        password = given;
        note("setPassword", account);
    }
    void setPaused(qint64 account, bool isPaused) override { note(isPaused ? "pause" : "resume", account); }
    void remove(qint64 account) override { note("remove", account); }
    void fetchNow() override { calls.append(QStringLiteral("fetchNow")); }
    void noteLocalChange() override { ++localChanges; }
    bool isWorking(qint64 account) const override { return working.contains(account); }
    void fetchPictures(quint64 request, const QStringList &addresses) override
    {
        pictureRequest = request;
        pictureAddresses.append(addresses);
    }
    void cancelPictures(quint64 request) override { cancelledPictures.append(request); }
    int localChanges = 0;
    quint64 pictureRequest = 0; // the last
    QStringList pictureAddresses; // that were asked for
    QList<quint64> cancelledPictures;

    /// What is found for an address at a provider that is not known.
    static store::MailProposal proposal(const QString &address)
    {
        store::MailProposal found;
        found.account.address = address;
        found.account.user = address;
        found.account.incoming = {QStringLiteral("imap.satchel.example"), 993};
        found.account.outgoing = {QStringLiteral("smtp.satchel.example"), 587, MailServer::Encryption::StartTls};
        found.incomingSource = QStringLiteral("published by your domain");
        found.outgoingSource = QStringLiteral("usual name");
        found.signIns = {store::MailSignIn::Password};
        return found;
    }

private:
    void note(const char *call, qint64 number)
    {
        calls.append(QStringLiteral("%1 %2").arg(QLatin1StringView(call)).arg(number));
    }
};

} // namespace satchel::test
