// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks of the part that speaks with mail servers, and hears from it. Messages, folders and states are
// read from the store.
#pragma once

#include "domain/Result.h"
#include "store/mail/MailAccounts.h"

#include <QObject>
#include <QUrl>

namespace satchel::store {

/// What is known of an address before anything was tried.
struct MailProposal
{
    MailAccount account; // with the servers that come first, and the best way to sign in
    QString provider; // its name; empty: none that is known
    QString incomingSource; // where the server is from, in words for a person
    QString outgoingSource;
    /// DNS alone names a server outside of the address's domain: a person has to agree before it gets the password.
    bool needsConsent = false;
    std::vector<MailSignIn> signIns; // the best first; never empty
    QStringList notes; // what a person has to do before the servers accept them, as sentences
    QUrl help; // the provider's own page; empty: none
};

class MailControl : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Proposes servers for an address. Answers found or refused; needs the network.
    virtual void findServers(const QString &address) = 0;
    /// Tries both servers and makes the account. Answers added or refused.
    virtual void add(const MailAccount &account, const QString &password) = 0;
    /// The account with a browser sign-in: opens the system browser, then the same. `clientSecret`: of the account's
    /// client; empty at Microsoft, which has none.
    virtual void addBySignIn(const MailAccount &account, const QString &clientSecret) = 0;
    /// Lets an account in again by its browser sign-in. Answers stateChanged or refused.
    virtual void signInAgain(qint64 account) = 0;
    /// Waits for the browser no longer.
    virtual void cancelSignIn() = 0;
    /// Answers stateChanged or refused; a password that the servers do not accept is not kept.
    virtual void setPassword(qint64 account, const QString &password) = 0;
    virtual void setPaused(qint64 account, bool isPaused) = 0;
    /// Forgets the secrets, then the account. Messages on timelines stay.
    virtual void remove(qint64 account) = 0;
    virtual void fetchNow() = 0;
    /// Something was queued, read or archived here: it is sent on soon.
    virtual void noteLocalChange() = 0;
    virtual bool isWorking(qint64 account) const = 0;
    /// Fetches pictures of one message from the web, because a person wants to see them. Answers pictureFetched for
    /// each that came, then picturesEnded.
    virtual void fetchPictures(quint64 request, const QStringList &addresses) = 0;
    /// What was not fetched yet is not wanted any more. Answers nothing.
    virtual void cancelPictures(quint64 request) = 0;

Q_SIGNALS:
    void pictureFetched(quint64 request, const QString &address, const QByteArray &bytes);
    /// With how many were not fetched, and whether that is because no server was reached.
    void picturesEnded(quint64 request, qsizetype missing, bool isOffline);
    void found(const satchel::store::MailProposal &proposal);
    void added(qint64 account);
    /// Why something was not done; 0: for an account that is not there yet.
    void refused(qint64 account, const satchel::Error &error);
    void signInOpened(const QUrl &address);
    void workStarted(qint64 account);
    void progressed(qint64 account, const QString &folder, qint64 done, qint64 of);
    /// With how many messages were stored and how many unknown senders are new.
    void workEnded(qint64 account, qint64 filed, qint64 leads);
    void stateChanged(qint64 account);
};

} // namespace satchel::store
