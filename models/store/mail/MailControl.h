// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks of the part that speaks with mail servers, and hears from it. Messages, folders and states are
// read from the store.
#pragma once

#include "domain/Result.h"
#include "store/mail/MailAccounts.h"

#include <QObject>
#include <QUrl>

namespace satchel::store {

class MailControl : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Proposes servers for an address. Answers found or refused; needs the network.
    virtual void findServers(const QString &address) = 0;
    /// Tries both servers and makes the account. Answers added or refused.
    virtual void add(const MailAccount &account, const QString &password) = 0;
    /// The account with a browser sign-in: opens the system browser, then the same.
    virtual void addBySignIn(const MailAccount &account) = 0;
    virtual void setPassword(qint64 account, const QString &password) = 0;
    virtual void setPaused(qint64 account, bool isPaused) = 0;
    /// Forgets the secrets, then the account. Messages on timelines stay.
    virtual void remove(qint64 account) = 0;
    virtual void fetchNow() = 0;
    /// Something was queued, read or archived here: it is sent on soon.
    virtual void noteLocalChange() = 0;
    virtual bool isWorking(qint64 account) const = 0;

Q_SIGNALS:
    void found(const satchel::store::MailAccount &proposal);
    void added(qint64 account);
    void refused(const satchel::Error &error);
    void signInOpened(const QUrl &address);
    void workStarted(qint64 account);
    void progressed(qint64 account, const QString &folder, qint64 done, qint64 of);
    /// With how many messages were stored and how many unknown senders are new.
    void workEnded(qint64 account, qint64 filed, qint64 leads);
    void stateChanged(qint64 account);
};

} // namespace satchel::store
