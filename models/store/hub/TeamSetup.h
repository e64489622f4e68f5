// SPDX-License-Identifier: GPL-3.0-or-later
// How a store gets to a hub, as values between ui and sync: the server that a person named, what was found there, and
// what would become of the records of this store.
#pragma once

#include "domain/Record.h"

#include <map>
#include <QMetaType>
#include <vector>

namespace satchel::store {

struct TeamServer
{
    QString address; // "db.example.com", "db.example.com:6432", or an address as libpq has it
    QString database; // unless the address says it
    QString login; // likewise
    QString password; // never kept but in the keychain
};

struct TeamServerCheck
{
    enum class Problem : quint8 {
        None,
        BadAddress,
        UnknownHost,
        NoAnswer,
        NoEncryption,
        UntrustedCertificate,
        SignInRefused,
        NoDatabase,
        TooOld,
        MayNotMakeRoles,
        MayNotMakeTables,
        OtherFormat, // of a hub that an older or newer Satchel made
        NoPerson, // there is a hub, and it does not know who signed in
        Other,
    };
    Problem problem = Problem::None;
    QString detail = {}; // of the server, for whoever looks after it
    QString host = {};
    QString version = {}; // of PostgreSQL: "15.8"; empty before somebody is signed in
    bool isEncrypted = false; // false on a socket of this computer
    QString hub = {}; // name of the hub that is there; empty: none
    QString role = {}; // in that hub, of who signed in

    bool hasHub() const { return !hub.isEmpty(); }
};

struct TeamProgress
{
    enum class Step : quint8 { Checking, Sending, Reading, Comparing };
    Step step = Step::Checking;
    qint64 done = 0; // records; 0 while nothing is known
};

struct TeamJoinPlan
{
    struct Match
    {
        EntityKind entity{};
        QString own; // title of the record
        QString team;
        QStringList reasons = {};
    };
    QString hub;
    QString role;
    qint64 read = 0; // records of the team
    bool hasOwn = false; // this store has records: the rest is about them
    std::vector<Match> matches = {}; // are the team's already
    std::vector<Match> likely = {}; // may be: both are there afterwards
    std::map<EntityKind, qint64> created = {};
    std::map<EntityKind, qint64> left = {}; // what the role does not allow, and what the team has erased
    QStringList leftFields = {}; // "contact.x_size"
    QStringList leftConnections = {};
};

} // namespace satchel::store

Q_DECLARE_METATYPE(satchel::store::TeamServerCheck)
Q_DECLARE_METATYPE(satchel::store::TeamProgress)
Q_DECLARE_METATYPE(satchel::store::TeamJoinPlan)
