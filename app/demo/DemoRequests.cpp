// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoRequests.h"

#include "store/sync/RequestLog.h"
#include "store/sync/SchemaChanges.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

using store::RequestCause;
using store::RequestEntry;
using store::RequestVerb;

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

/// One request of a quiet round; what it costs is the same every time.
struct Usual
{
    RequestVerb verb;
    QString object;
    qint64 records;
    qint64 duration;
    qint64 bytes;
};

std::vector<Usual> usualRound(int round)
{
    std::vector<Usual> usual{{RequestVerb::List, u"contacts"_s, round % 4, 180 + round * 37 % 140, 2'100},
        {RequestVerb::List, u"companies"_s, round % 3 == 0 ? 1 : 0, 150 + round * 53 % 120, 1'400},
        {RequestVerb::List, u"deals"_s, round % 5 == 0 ? 2 : 0, 210 + round * 29 % 160, 1'900}};
    if (round % 6 == 0)
        usual.insert(usual.begin(), {RequestVerb::CheckAccount, {}, 0, 140, 380});
    if (round % 7 == 3)
        usual.push_back({RequestVerb::Update, u"deals"_s, 2, 430, 3'800});
    if (round % 9 == 4)
        usual.push_back({RequestVerb::Create, u"contacts"_s, 1, 510, 1'700});
    if (round % 40 == 11)
        usual.insert(usual.begin(), {RequestVerb::ReadFields, u"contacts"_s, 0, 640, 214'000});
    return usual;
}

RequestEntry entryOf(qint64 connection, Instant at, const Usual &usual)
{
    RequestEntry entry;
    entry.connection = connection;
    entry.at = at;
    entry.verb = usual.verb;
    entry.object = usual.object;
    if (usual.records > 0)
        entry.records = usual.records;
    entry.status = 200;
    entry.duration = usual.duration;
    entry.bytes = usual.bytes;
    return entry;
}

void failAs(RequestEntry &entry, RequestCause cause, int status)
{
    entry.cause = cause;
    entry.status = status;
    entry.records.reset();
    entry.bytes = 220;
}

/// Oldest first.
std::vector<RequestEntry> requests(qint64 connection, Instant now)
{
    constexpr int rounds = 120;
    std::vector<RequestEntry> entries;
    for (int round = rounds; round > 0; --round) {
        Instant at{now.ms - round * 12 * minute};
        for (const Usual &usual : usualRound(round)) {
            RequestEntry entry = entryOf(connection, at, usual);
            at.ms += usual.duration + 40;
            if (round == 5) {
                failAs(entry, RequestCause::Offline, 0);
                entry.bytes = 0;
            }
            const bool isBusy = round % 31 == 2 && usual.object == u"contacts";
            if (isBusy) {
                RequestEntry refused = entry;
                failAs(refused, round == 2 ? RequestCause::RateLimited : RequestCause::ServerError,
                    round == 2 ? 429 : 502);
                entries.push_back(refused);
                entry.attempt = 2;
                entry.waited = round == 2 ? 10 * second : 1'400;
                entry.at.ms += entry.waited;
            }
            entries.push_back(entry);
        }
    }
    return entries;
}

Result<void> addBudget(store::Store &store, qint64 connection, Instant now)
{
    const QJsonObject state{
        {u"windows"_s, QJsonObject{{u"burst"_s, QJsonObject{{u"limit"_s, 190}, {u"milliseconds"_s, 10 * second}}}}},
        {u"daily"_s,
            QJsonObject{{u"limit"_s, 250'000}, {u"used"_s, 61'480}, {u"own"_s, 1'932}, {u"learned"_s, 188'520},
                {u"at"_s, now.ms - 3 * minute}}}};
    return store::Connections(store).setRate(connection, QJsonDocument(state).toJson(QJsonDocument::Compact));
}

store::RemoteFieldState remoteField(const QString &name, const QString &label, const QStringList &options, bool isUsed)
{
    store::RemoteFieldState state;
    state.name = name;
    state.label = label;
    state.type = options.isEmpty() ? u"string"_s : u"enumeration"_s;
    for (const QString &option : options)
        state.options.push_back({option, option});
    state.isUsed = isUsed;
    return state;
}

Result<void> addSchemaChanges(store::Store &store, qint64 connection)
{
    using Fields = store::SchemaChanges::ObjectFields;
    const Fields before[] = {{u"contacts"_s,
                                 {remoteField(u"fax"_s, u"Fax"_s, {}, false),
                                     remoteField(u"lifecyclestage"_s, u"Lifecycle stage"_s,
                                         {u"Lead"_s, u"Customer"_s, u"Evangelist"_s}, true)}},
        {u"deals"_s, {remoteField(u"closedate"_s, u"Close date"_s, {}, true)}}};
    const Fields after[] = {{u"contacts"_s,
                                {remoteField(u"lifecyclestage"_s, u"Lifecycle stage"_s,
                                    {u"Lead"_s, u"Customer"_s, u"Partner"_s, u"Former customer"_s}, true)}},
        {u"deals"_s,
            {remoteField(u"closedate"_s, u"Close date"_s, {}, true),
                remoteField(u"region"_s, u"Sales region"_s, {}, false)}}};
    store::SchemaChanges changes(store);
    TRY(changes.update(connection, before));
    return changes.update(connection, after);
}

} // namespace

Result<void> addDemoRequests(store::Store &store, qint64 connection, Instant now)
{
    auto transaction = TRY(store::Transaction::begin(store.database()));
    TRY(store::RequestLog(store).add(requests(connection, now)));
    TRY(addBudget(store, connection, now));
    TRY(transaction.commit());
    return addSchemaChanges(store, connection);
}

} // namespace satchel::app
