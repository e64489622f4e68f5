// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoConnections.h"

#include "app/demo/DemoLexicon.h"
#include "app/demo/DemoRequests.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/sync/Approvals.h"
#include "store/sync/Conflicts.h"
#include "store/sync/Connections.h"
#include "store/sync/Mappings.h"
#include "store/sync/Matches.h"
#include "store/sync/Moves.h"
#include "store/sync/SyncRounds.h"
#include "store/sync/SyncState.h"

#include <algorithm>
#include <QJsonArray>
#include <tuple>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr quint64 seed = 13;
const QString vendor = u"HubSpot"_s;
constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;

struct Object
{
    QString name;
    qint64 pulled;
};

const Object objects[] = {{u"contacts"_s, 4210}, {u"companies"_s, 1102}, {u"deals"_s, 249}, {u"calls"_s, 18406}};
constexpr qint64 changesOfOld = 14; // wait until somebody signs in

Instant ago(store::Store &store, qint64 milliseconds)
{
    return Instant{store.clock().now().ms - milliseconds};
}

std::vector<RecordId> some(store::Store &store, EntityKind entity, qint64 count)
{
    store::Query query;
    query.entity = entity;
    query.columns = {u"@title"_s};
    query.limit = count;
    std::vector<RecordId> ids;
    if (const auto rows = store.select(query)) {
        for (qsizetype row = 0; row < rows->size(); ++row)
            ids.push_back(rows->id(row));
    }
    return ids;
}

Result<store::Connection> add(store::Store &store, const QString &name, const QString &account)
{
    store::Connections connections(store);
    store::Connection connection;
    connection.name = name;
    connection.vendor = u"hubspot"_s;
    connection.baseUrl = u"https://api.hubapi.com"_s;
    connection.settings = {
        {u"client_id"_s, u"sample"_s}, {u"policy"_s, u"ask"_s}, {store::secretsSinceKey, store.clock().now().ms}};
    const auto added = connections.add(connection);
    if (!added)
        return added;
    TRY(connections.setAccount(added->number, account));
    store::SyncState state(store, added->number);
    for (const Object &object : objects) {
        TRY(state.cursors.set(object.name, {}, object.pulled));
        TRY(state.cursors.finish(object.name));
    }
    return added;
}

Result<void> addRound(
    store::Store &store, qint64 connection, qint64 took, const store::RoundRecord &counts, ChangeSetId changeSet = {})
{
    store::SyncRounds rounds(store);
    const auto number = TRY(rounds.begin(connection));
    store::RoundRecord round = counts;
    round.number = number;
    round.ended = Instant{store.clock().now().ms + took};
    round.requests = 4 + counts.pulled / 100;
    round.bytes = 18'000 + counts.pulled * 900;
    if (!changeSet.isNull()) {
        TRY(rounds.addChangeSet(number, changeSet));
    }
    return rounds.update(round);
}

store::RoundRecord counts(qint64 pulled, qint64 pushed, qint64 conflicts = 0, std::optional<Error> error = {})
{
    store::RoundRecord round;
    round.pulled = pulled;
    round.pushed = pushed;
    round.conflicts = conflicts;
    round.error = std::move(error);
    return round;
}

QString jobTitle(const QJsonObject &words, qsizetype index)
{
    return words[u"jobTitles"][index].toString();
}

/// A company's values as both sides had them, what was edited here since, and what came from there: what its conflicts
/// tell their story from.
struct SharedCompany
{
    RecordId id;
    std::vector<FieldValue> before;
    std::vector<FieldValue> mine;
    std::vector<FieldValue> received;
};

Result<std::optional<SharedCompany>> sharedCompany(store::Store &store)
{
    const auto companies = some(store, EntityKind::Company, 1);
    if (companies.empty())
        return std::nullopt;
    return SharedCompany{companies[0],
        {{u"address_street"_s, u"Carl-Severing-Straße 88"_s}, {field::employees, qint64(310)},
            {u"phone"_s, u"+49 521 5550 40"_s}, {u"website"_s, u"https://hartmann.example"_s}},
        {{u"address_street"_s, u"Carl-Severing-Straße 90"_s}, {field::employees, qint64(340)},
            {u"phone"_s, u"+49 521 5550 43"_s}, {u"website"_s, u"https://www.hartmann.example"_s}},
        {{field::industry, u"automation"_s}}};
}

Result<void> editCompany(
    store::Store &store, RecordId company, const QString &label, const Origin &origin, std::vector<FieldValue> values)
{
    return store.commit({label, origin, {Edit::update(EntityKind::Company, company, std::move(values))}, {}})
        .map([](const Receipt &) {});
}

/// The link of the company, with what both sides agree on now.
Result<void> linkCompany(store::Store &store, qint64 connection, const SharedCompany &shared)
{
    store::SyncState state(store, connection);
    const auto record = TRY(store.get(EntityKind::Company, shared.id));
    std::vector<FieldValue> base = shared.before;
    for (const FieldName &name : {field::industry, field::owner, field::tags})
        base.push_back({name, record.value(name)});
    return state.links.put({0, u"companies"_s, EntityKind::Company, shared.id, u"1001"_s, store::encodeValues(base), {},
        ago(store, 5 * hour), false, {}});
}

Result<void> addConflicts(store::Store &store, qint64 connection, const QJsonObject &words)
{
    store::Conflicts conflicts(store);
    const auto companies = some(store, EntityKind::Company, 3);
    const auto contacts = some(store, EntityKind::Contact, 2);
    if (companies.size() < 3 || contacts.size() < 2)
        return {};
    const Instant at = store.clock().now();
    const auto conflict = [&](EntityKind entity, RecordId record, const QString &field, Value before, Value mine,
                              Value theirs, bool isOpen) {
        return conflicts.add({0, connection, entity, record, field, std::move(before), std::move(mine),
            std::move(theirs), true, isOpen, at});
    };
    const Result<void> added[] = {
        conflict(
            EntityKind::Company, companies[2], u"industry"_s, u"machinery"_s, u"automation"_s, u"machinery"_s, false),
        conflict(EntityKind::Contact, contacts[1], u"job_title"_s, jobTitle(words, 8), jobTitle(words, 6),
            jobTitle(words, 0), true),
        conflict(EntityKind::Company, companies[0], u"address_street"_s, u"Carl-Severing-Straße 88"_s,
            u"Carl-Severing-Straße 90"_s, words[u"connections"]["address"_L1].toString(), true),
        conflict(EntityKind::Company, companies[0], u"employees"_s, qint64(310), qint64(340), qint64(1250), true),
        conflict(EntityKind::Company, companies[0], u"phone"_s, u"+49 521 5550 40"_s, u"+49 521 5550 43"_s,
            u"+49 521 5550 430"_s, true),
    };
    for (const Result<void> &one : added) {
        if (!one)
            return one;
    }
    return {};
}

/// What is known there too.
Result<void> addLinks(store::Store &store, qint64 connection)
{
    constexpr qint64 linked = 60;
    store::SyncState state(store, connection);
    for (const auto &[object, entity] : {std::pair{u"contacts"_s, EntityKind::Contact},
             {u"companies"_s, EntityKind::Company}, {u"deals"_s, EntityKind::Deal}}) {
        int number = 1000;
        for (const RecordId &record : some(store, entity, linked)) {
            if (const auto done = state.links.put({0, object, entity, record, QString::number(++number),
                    QByteArrayLiteral("{}"), {}, ago(store, hour), false, {}});
                !done)
                return done;
        }
    }
    return {};
}

Result<void> addToOutbox(store::Store &store, qint64 connection)
{
    store::SyncState state(store, connection);
    for (const RecordId &deal : some(store, EntityKind::Deal, 2)) {
        TRY(state.outbox.add(EntityKind::Deal, deal));
    }
    const auto contacts = some(store, EntityKind::Contact, 4);
    const auto deals = some(store, EntityKind::Deal, 4);
    const auto stages = some(store, EntityKind::Stage, 2);
    if (contacts.size() < 4 || deals.size() < 4 || stages.size() < 2)
        return {};
    const Instant soon = ago(store, -20 * minute);
    if (const auto done = state.outbox.park(EntityKind::Contact, contacts[3],
            Reason::tr("%1 treats it as a duplicate of \"%2\": merge the two here, or change the value they share")
                .arg(vendor, store.title(EntityKind::Contact, contacts[2])),
            u"email"_s, soon);
        !done)
        return done;
    TRY(state.outbox.park(EntityKind::Deal, deals[3],
        Reason::tr("\"%1\" does not exist in the other system").arg(store.title(EntityKind::Stage, stages[1])),
        u"stage"_s, soon));
    const store::ParkedRemoteRecord parked{u"contacts"_s, u"151"_s, u"lifecycle"_s, {}, ago(store, hour), 3, soon,
        Reason::tr("\"%1\" is not one of the choices in Satchel").arg(u"evangelist"_s)};
    const auto done = state.parked.put(parked);
    return done ? state.parked.setTitle(parked.object, parked.remoteId, u"Ingrid Sørensen"_s) : done;
}

} // namespace

Result<void> addDemoConnections(const QString &path, const Clock &now, const QString &language)
{
    ManualClock clock(now.now(), now.zone()); // follows the story
    const auto opened = TRY(store::Store::open(path, clock, seed));
    store::Store &store = *opened;
    const QJsonObject words = demoLexicon(language);
    store::Connections connections(store);
    const auto at = [&](qint64 before) { clock.set(Instant{now.now().ms - before}); };
    at(9 * 24 * hour);
    const auto old = TRY(
        add(store, words[u"connections"]["former"_L1].toString(), u"jonas.brecht@fjellstad.example"_s));
    const Error unreached{Error::Kind::Offline, u"the host was not found"_s, u"api.hubapi.com"_s};
    std::vector<Result<void>> steps;
    at(8 * 24 * hour);
    const auto sales = add(store, u"HubSpot, Sales EU"_s, u"mara.lindqvist@fjellstad.example"_s);
    const auto contacts = some(store, EntityKind::Contact, 1);
    if (!sales || contacts.empty())
        return sales ? Result<void>() : fail(sales.error());
    const auto shared = TRY(sharedCompany(store));
    if (shared) {
        TRY(editCompany(store, shared->id, u"Received from HubSpot"_s, sales->origin(), shared->before));
        steps.push_back(addRound(store, sales->number, 2100, counts(4, 0)));
    }
    at(40 * hour);
    steps.push_back(addRound(store, old.number, 3100, counts(12, 0)));
    steps.push_back(connections.setSucceeded(old.number, clock.now()));
    steps.push_back(connections.setState(
        old.number, store::ConnectionState::NeedsAuthorization, u"the refresh token was revoked"_s));
    if (shared) {
        at(26 * hour);
        TRY(editCompany(store, shared->id, u"Edit company"_s, Origin::user(), shared->mine));
    }
    at(3 * minute);
    const auto receipt = TRY(store.commit({u"Received from HubSpot"_s, sales->origin(),
        {Edit::update(EntityKind::Contact, contacts.front(), {{u"job_title"_s, jobTitle(words, 1)}})}, {}}));
    steps.push_back(addLinks(store, sales->number));
    at(hour);
    steps.push_back(addRound(store, sales->number, 900, counts(0, 0, 0, unreached)));
    at(20 * minute);
    steps.push_back(addRound(store, sales->number, 600, counts(0, 1)));
    at(11 * minute);
    steps.push_back(addRound(store, sales->number, 6400, counts(61, 9, 4)));
    if (shared) {
        TRY(editCompany(store, shared->id, u"Received from HubSpot"_s, sales->origin(), shared->received));
        steps.push_back(linkCompany(store, sales->number, *shared));
    }
    steps.push_back(addConflicts(store, sales->number, words));
    at(3 * minute);
    steps.push_back(addRound(store, sales->number, 1800, counts(4, 2), receipt.changeSet));
    steps.push_back(connections.setSucceeded(sales->number, clock.now()));
    for (const Object &object : objects)
        steps.push_back(store::SyncState(store, sales->number).cursors.finish(object.name));
    at(minute);
    for (const RecordId &contact : some(store, EntityKind::Contact, changesOfOld))
        steps.push_back(store::SyncState(store, old.number).outbox.add(EntityKind::Contact, contact));
    steps.push_back(addToOutbox(store, sales->number));
    steps.push_back(addDemoRequests(store, sales->number, now.now()));
    for (const Result<void> &done : steps) {
        if (!done)
            return done;
    }
    return {};
}

Result<qint64> addDemoMeeting(store::Store &store)
{
    constexpr qint64 pairs = 9;
    store::Connections connections(store);
    store::Connection connection;
    connection.name = u"Nordics"_s;
    connection.vendor = u"salesforce"_s;
    connection.baseUrl = u"https://login.salesforce.com"_s;
    const auto added = TRY(connections.add(connection));
    store::Matches matches(store, added.number);
    qint64 number = 0;
    for (const auto &[entity, object, field] :
        {std::tuple{EntityKind::Company, u"Account"_s, u"name"_s}, {EntityKind::Contact, u"Contact"_s, u"email"_s}}) {
        for (const RecordId &record : some(store, entity, pairs)) {
            const auto ours = TRY(store.get(entity, record));
            const store::Evidence evidence{field, ours.text(field)};
            const bool isWeak = ++number == 1;
            TRY(matches.propose({0, object, u"001%1"_s.arg(number), entity, record, titleOf(ours), {evidence},
                isWeak ? 3 : 1, number == 4}));
        }
    }
    const store::MatchesFound question{{{u"company"_s, pairs, 40, 12}, {u"contact"_s, pairs, 1'204, 380}}};
    const auto done = connections.setState(added.number, store::ConnectionState::Stopped, {}, question);
    return done ? Result<qint64>(added.number) : fail(done.error());
}

namespace {

/// Contacts, those of a few open deals among them.
std::vector<RecordId> contactsToDelete(store::Store &store, size_t count)
{
    constexpr size_t ofDeals = 5;
    std::vector<RecordId> contacts;
    const auto add = [&](RecordId contact) {
        if (!contact.isNull() && std::ranges::find(contacts, contact) == contacts.end())
            contacts.push_back(contact);
    };
    const auto deals = store.select({EntityKind::Deal, {field::contact}, Filter::equals(field::status, choice::open),
        {}, {}, static_cast<qint64>(count), false});
    for (qsizetype row = 0; deals && row < deals->size() && contacts.size() < ofDeals; ++row)
        add(deals->reference(row, 0));
    for (const RecordId &contact : some(store, EntityKind::Contact, static_cast<qint64>(count)))
        add(contact);
    contacts.resize(std::min(contacts.size(), count));
    return contacts;
}

/// A connection asks about these records, which are linked there from now on.
Result<void> askAboutDeletion(store::Store &store, qint64 connection, std::span<const RecordId> records)
{
    store::Approvals approvals(store, connection);
    store::SyncState state(store, connection);
    int number = 5000;
    for (const RecordId &record : records) {
        const auto known = TRY(state.links.of(record));
        const store::Link link{0, u"contacts"_s, EntityKind::Contact, record, QString::number(++number),
            QByteArrayLiteral("{}"), {}, ago(store, hour), false, {}};
        TRY(known ? Result<void>() : state.links.put(link));
        const auto change = TRY(approvals.deletionOf(EntityKind::Contact, record));
        const store::LastChange last = change.value_or(store::LastChange());
        const auto done = approvals.put({EntityKind::Contact, record, Edit::Kind::Delete, u"contacts"_s, last.sequence,
            last.at, {}, store::Approval::State::Asked, last.sequence, 0});
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<ChangeSetId> addDemoDeletion(store::Store &store)
{
    constexpr size_t count = 43;
    constexpr size_t elsewhere = 12;
    store::Connections connections(store);
    const auto all = connections.list();
    if (!all || all->empty())
        return all ? Result<ChangeSetId>(ChangeSetId()) : fail(all.error());
    const auto contacts = contactsToDelete(store, count);
    std::vector<Edit> edits;
    for (const RecordId &contact : contacts)
        edits.push_back(Edit::remove(EntityKind::Contact, contact));
    const auto receipt = store.commit({u"Delete contacts"_s, Origin::user(), std::move(edits), {}});
    store::Connection second;
    second.name = u"Nordics"_s;
    second.vendor = u"salesforce"_s;
    second.baseUrl = u"https://login.salesforce.com"_s;
    const auto added = connections.add(second);
    if (!receipt || !added)
        return fail(!receipt ? receipt.error() : added.error());
    const std::span<const RecordId> deleted = contacts;
    const Result<void> steps[] = {connections.setSucceeded(added->number, store.clock().now()),
        askAboutDeletion(store, all->back().number, deleted),
        askAboutDeletion(store, added->number, deleted.first(std::min(elsewhere, deleted.size())))};
    for (const Result<void> &done : steps) {
        if (!done)
            return fail(done.error());
    }
    return receipt->changeSet;
}

Result<void> removeDemoDeletion(store::Store &store, ChangeSetId changeSet)
{
    store::Connections connections(store);
    const auto all = connections.list();
    if (!all || all->empty())
        return all ? Result<void>() : fail(all.error());
    TRY(connections.remove(all->back().number));
    for (const store::Connection &connection : *all) {
        store::Approvals approvals(store, connection.number);
        const auto asked = approvals.list();
        for (const store::Approval &one : asked.value_or(std::vector<store::Approval>())) {
            TRY(approvals.remove(one));
        }
    }
    return store.undo(changeSet).map([](const store::UndoReceipt &) {});
}

Result<qint64> addDemoMove(store::Store &store, bool isRunning)
{
    constexpr qint64 linked = 240;
    store::Connections connections(store);
    const auto all = TRY(connections.list());
    if (all.empty())
        return qint64(0);
    store::Connection next;
    next.name = u"Nordics"_s;
    next.vendor = u"salesforce"_s;
    next.baseUrl = u"https://login.salesforce.com"_s;
    const auto added = TRY(connections.add(next));
    TRY(connections.setSucceeded(added.number, store.clock().now()));
    const auto kinds = {std::tuple(EntityKind::Company, u"companies"_s, u"Account"_s),
        std::tuple(EntityKind::Contact, u"contacts"_s, u"Contact"_s),
        std::tuple(EntityKind::Deal, u"deals"_s, QString())};
    for (const auto &[entity, object, there] : kinds) {
        int number = 0;
        for (const RecordId &record : some(store, entity, linked)) {
            const QString id = u"m%1"_s.arg(++number);
            store::SyncState old(store, all.front().number);
            TRY(old.links.put({0, object, entity, record, id, "{}", {}, store.clock().now()}));
            if (isRunning && !there.isEmpty() && number % 3 > 0) {
                store::SyncState state(store, added.number);
                TRY(state.links.put({0, there, entity, record, id, "{}", {}, store.clock().now()}));
            }
        }
    }
    if (isRunning) {
        const auto settings = TRY(store::ConnectionSettings::fromJson(all.front().settings));
        TRY(store::Mappings(store, all.front().number).saveSettings(store::startMove(settings, next.name).toJson()));
    }
    return added.number;
}

Result<void> removeDemoMove(store::Store &store)
{
    store::Connections connections(store);
    const auto all = TRY(connections.list());
    if (all.size() < 2)
        return {};
    const auto settings = TRY(store::ConnectionSettings::fromJson(all.front().settings));
    TRY(store::Mappings(store, all.front().number).saveSettings(store::cancelMove(settings).toJson()));
    return connections.remove(all.back().number);
}

Result<void> removeDemoConnections(store::Store &store)
{
    store::Connections connections(store);
    const auto all = TRY(connections.list());
    for (const store::Connection &connection : all) {
        TRY(connections.remove(connection.number));
    }
    return {};
}

} // namespace satchel::app
