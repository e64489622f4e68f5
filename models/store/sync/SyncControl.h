// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can ask of synchronising: the one small interface between ui, which reads connections, rounds and
// conflicts from the store, and sync, which it never includes. Lives on the window's thread; answers come as signals.
#pragma once

#include "store/hub/Presence.h"
#include "store/sync/Connections.h"
#include "store/sync/FreeBusy.h"
#include "store/sync/MappingTrial.h"
#include "store/sync/ParkedCauses.h"
#include "store/sync/RemoteCatalog.h"

#include <algorithm>
#include <QObject>
#include <QUrl>

namespace satchel::store {

/// A field or object that a person can leave out or turn one way.
struct SyncedObject
{
    QString object; // the vendor's name
    EntityKind entity{};
    QStringList fields; // ours
    bool isSent = true; // false: only ever read from the remote
};

/// Something about the vendor that a person may choose for a connection.
struct VendorChoice
{
    QString key; // "allow_duplicates"; the window has the texts
    bool isOn = false; // when nobody has chosen
};

struct VendorInfo
{
    QString key; // "hubspot"
    QString label; // "HubSpot"
    QString baseUrl;
    bool canSignIn = false; // OAuth in the browser
    bool needsClientSecret = false;
    bool canUseToken = false;
    QString tokenName; // what the vendor calls its static token
    int tokenDays = 0; // after which such a token should be replaced, where the vendor says so
    QString redirectAddress; // to register at the vendor
    QString page = {}; // where a person makes the token or registers the app; empty: at their own address
    QStringList scopes = {}; // that a person grants the token or the app by hand
    QString guide; // how to register the app, for a person; plain text, numbered lines
    QList<int> tokenSteps = {}; // the numbers of its lines that a person with a token needs; none: all
    QList<int> browserSteps = {}; // of who signs in with the browser
    std::vector<SyncedObject> objects;
    std::vector<VendorChoice> choices;
    bool isDescribed = false; // by a file that a person gave with its connection

    /// Of the records that it is sent, in the order of its objects.
    std::vector<EntityKind> sentKinds() const
    {
        std::vector<EntityKind> kinds;
        for (const SyncedObject &object : objects) {
            if (object.isSent && std::find(kinds.begin(), kinds.end(), object.entity) == kinds.end())
                kinds.push_back(object.entity);
        }
        return kinds;
    }
};

/// What a person gives to sign in. Goes to the keychain and nowhere else.
struct Credentials
{
    QString token;
    QString clientId;
    QString clientSecret;
};

/// A connection that a person wants.
struct ConnectionWish
{
    QString vendor; // VendorInfo::key
    QString name;
    QString baseUrl; // empty: the vendor's own
    Credentials credentials;
    /// Nothing is sent before a person turns that on in its settings. Otherwise what is here already is sent after a
    /// question that says how many records are the same, only here and only there.
    bool onlyFetches = false;
    QByteArray description = {}; // of a system that is described by a file (VendorInfo::isDescribed)
};

struct SyncProgress
{
    QString object;
    qint64 done = 0;
    bool isFullSync = false; // this object is read as a whole, as in an initial sync
};

/// What a person has before their eyes: its changes at the remote are looked for first.
struct Attention
{
    bool hasFocus = false; // the window has it
    std::vector<EntityKind> entities = {}; // the kinds of records on the page
    std::optional<Place> place = {}; // the record that is open

    bool operator==(const Attention &) const = default;
};

class SyncControl : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual std::vector<VendorInfo> vendors() const = 0;
    /// The system that this description of an API is of. Invalid with the line and key for what it says wrong.
    virtual Result<VendorInfo> describe(const QByteArray &description, const QString &file) const = 0;
    /// Tries what a person gives to sign in, and makes nothing. Answers tested or testRefused.
    virtual void test(const ConnectionWish &wish) = 0;
    /// Makes the connection and, with a token, tries it. Answers added or refused.
    virtual void add(const ConnectionWish &wish) = 0;
    /// Opens the system browser; answers signInOpened, then stateChanged or refused.
    virtual void authorize(qint64 connection) = 0;
    virtual void cancelAuthorization(qint64 connection) = 0;
    /// Gives a new static token.
    virtual void setToken(qint64 connection, const QString &token) = 0;
    /// Writes the settings (see ConnectionSettings) and uses them from the next round on.
    virtual void setSettings(qint64 connection, const QJsonObject &settings) = 0;
    /// Asks the remote for its fields. Answers catalogRead or mappingRefused.
    virtual void readCatalog(qint64 connection) = 0;
    /// Looks what these settings would change (the "objects" of ConnectionSettings), by reading at most `most` records
    /// of each object that they concern. Answers mappingTried or mappingRefused. Another one takes the place of one
    /// that is under way.
    virtual void tryMapping(qint64 connection, const std::map<QString, ObjectSettings> &objects, qint64 most) = 0;
    virtual void syncNow(qint64 connection) = 0;
    virtual void setPaused(qint64 connection, bool isPaused) = 0;
    /// Revokes, forgets the secrets, then the connection. The records stay.
    virtual void remove(qint64 connection) = 0;
    /// Answers what a connection asks; of outgoing questions those up to `question`, as the person saw it
    /// (Question::number).
    virtual void answer(qint64 connection, Answer answer, qint64 question = 0) = 0;
    /// What a person says of pairs that look the same (Matches), before they are linked.
    virtual void decideMatches(const std::vector<qint64> &matches, bool areSame) = 0;
    virtual void retryParked(qint64 connection, const ParkedSelection &which) = 0;
    /// Undoes here what a round imported (see SyncRounds::rollBack) and sends that on. Answers rolledBack or
    /// rollBackRefused.
    virtual void rollBack(qint64 round) = 0;
    /// Asks the calendar servers of all connections that can tell when people are busy. Answers freeBusyRead, after ten
    /// seconds with what is known by then. Another one takes the place of one that is under way.
    virtual void readFreeBusy(const FreeBusyQuery &query) = 0;
    virtual bool isRunning(qint64 connection) const = 0;
    /// Another page, or the window got or lost the focus.
    virtual void setAttention(const Attention &) {}
    /// A key or the mouse was used in the window; cheap, may be called for each.
    virtual void noteUse() {}

Q_SIGNALS:
    /// `account`: what the remote calls it.
    void tested(const QString &account);
    void testRefused(const satchel::Error &error);
    void added(qint64 connection);
    void refused(qint64 connection, const satchel::Error &error); // connection 0: it was not made
    void catalogRead(qint64 connection, const satchel::store::RemoteCatalog &catalog);
    void mappingTried(qint64 connection, const satchel::store::MappingTrial &trial);
    void mappingRefused(qint64 connection, const satchel::Error &error);
    void signInOpened(qint64 connection, const QUrl &address);
    void progressed(qint64 connection, const satchel::store::SyncProgress &progress);
    void roundStarted(qint64 connection);
    void roundEnded(qint64 connection);
    /// `kept`: values that were changed again since and stay as they are.
    void rolledBack(qint64 round, qsizetype kept);
    void rollBackRefused(qint64 round, const satchel::Error &error);
    /// Of those a server told about; a server that cannot be reached tells nothing.
    void freeBusyRead(const satchel::store::FreeBusyQuery &query, const std::vector<satchel::store::FreeBusy> &people);
    void stateChanged(qint64 connection);
    /// Its worker cannot work (the store cannot be opened or read), and tries again by itself; with 0 nobody knows
    /// which connections there are. recovered() when it is over.
    void troubled(qint64 connection, const satchel::Error &error);
    void recovered(qint64 connection);
    /// Who else of the team has the record open that this person has.
    void othersSeen(const satchel::RecordId &record, const std::vector<satchel::store::Presence> &others);
};

} // namespace satchel::store
