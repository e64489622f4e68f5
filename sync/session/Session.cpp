// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/Session.h"

#include "domain/Reason.h"
#include "store/hub/Leases.h"
#include "store/ProcessLock.h"
#include "store/sync/LostLinks.h"
#include "store/sync/Mappings.h"
#include "store/sync/RequestLog.h"
#include "sync/engine/InitialMatching.h"
#include "sync/engine/MappingDryRun.h"
#include "sync/session/FieldPairs.h"
#include "sync/session/QuestionAnswers.h"
#include "sync/session/SchemaWatch.h"
#include "sync/session/SettingsKeys.h"
#include "sync/session/ValueSamples.h"
#include "sync/transport/HttpTransport.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// Beside the store, so that every process that opens it sees it.
QString lockFileOf(const store::Store &store, qint64 connection, QLatin1StringView purpose)
{
    return u"%1-%2-%3.lock"_s.arg(store.path(), purpose).arg(connection);
}

constexpr qint64 fitInterval = 60 * 60 * 1000;

/// What the account does not show cannot be pointed at: else every record that does would wait for it.
void leaveOutReferences(std::vector<ObjectMap> &objects, const QStringList &missing)
{
    for (ObjectMap &object : objects) {
        for (FieldMap &map : object.fields) {
            if (missing.contains(map.target) && map.alternatives.isEmpty())
                map.direction = Direction::None;
        }
    }
}

std::unique_ptr<Transport> networkOf(const SessionDependencies &dependencies)
{
    if (dependencies.network)
        return dependencies.network(dependencies.cancellation);
    return std::make_unique<HttpTransport>(dependencies.cancellation);
}

} // namespace

/// In a round nothing is sent once another desk of the team may run the connection: a computer that slept through the
/// end of its lease wakes up in the middle of one. A person's sign-in needs no lease.
class Session::LeasedTransport final : public Transport
{
public:
    LeasedTransport(store::Store &store, qint64 connection, std::unique_ptr<Transport> inner)
        : m_leases(store), m_connection(connection), m_inner(std::move(inner))
    {
    }

    Result<HttpResponse> send(const HttpRequest &request) override
    {
        const auto may = isInRound ? m_leases.check(m_connection) : Result<void>();
        if (!may)
            return fail(
                may.error().kind == Error::Kind::Busy ? Error::Kind::Cancelled : may.error().kind, may.error().what);
        return m_inner->send(request);
    }

    bool isInRound = false;

private:
    store::Leases m_leases;
    const qint64 m_connection;
    std::unique_ptr<Transport> m_inner;
};

/// Marks the requests of a person who has just changed something, and notes the ones that were not sent.
class Session::Urgent final : public Transport
{
public:
    Urgent(Transport &inner, RequestRecorder &recorder) : m_inner(inner), m_recorder(recorder) {}

    Result<HttpResponse> send(const HttpRequest &request) override
    {
        m_recorder.beginRequest();
        auto outcome = carry(request);
        m_recorder.endRequest(outcome);
        return outcome;
    }

    Urgency urgency = Urgency::Background;

private:
    Result<HttpResponse> carry(const HttpRequest &request)
    {
        if (urgency == request.urgency)
            return m_inner.send(request);
        HttpRequest marked = request;
        marked.urgency = urgency;
        return m_inner.send(marked);
    }

    Transport &m_inner;
    RequestRecorder &m_recorder;
};

Result<std::unique_ptr<Session>> Session::open(
    store::Store &store, qint64 number, const SessionDependencies &dependencies, quint64 seed)
{
    auto connection = TRY(store::Connections(store).get(number));
    TRY(checkSystem(dependencies.policies, systemOf(connection), connection.name));
    auto settings = TRY(store::ConnectionSettings::fromJson(connection.settings));
    auto vendor = TRY(Vendor::load(connection, store.schema()));
    vendor.manifest.choose(settings.choices);
    return std::unique_ptr<Session>(
        new Session(store, std::move(connection), std::move(vendor), std::move(settings), dependencies, seed));
}

Session::Session(store::Store &store, store::Connection connection, Vendor vendor, store::ConnectionSettings settings,
    const SessionDependencies &dependencies, quint64 seed)
    : m_store(store), m_connection(std::move(connection)), m_vendor(std::move(vendor)), m_settings(std::move(settings)),
      m_dependencies(dependencies), m_random(seed),
      m_network(std::make_unique<LeasedTransport>(store, m_connection.number, networkOf(dependencies))),
      m_metadata(store, m_connection.number, dependencies.clock), m_rateState(store, m_connection.number),
      m_recorder(m_connection.number, dependencies.clock), m_sleeper(dependencies.sleeper, m_recorder),
      m_attempts(*m_network, m_recorder), m_signIns(*m_network, m_recorder, store::RequestVerb::SignIn),
      m_governor(m_attempts, m_vendor.manifest.limits, m_rateState, dependencies.clock, m_sleeper),
      m_tokens([this]() -> std::unique_ptr<AccessTokens> {
          if (m_settings.clientId.isEmpty())
              return std::make_unique<StaticToken>(m_dependencies.keychain, secretsOf(m_connection));
          const TokenSourceSettings named{
              secretsOf(m_connection), m_settings.clientId, lockFileOf(m_store, m_connection.number, "sign-in"_L1)};
          const QUrl server(m_connection.settings.value(signInServerKey).toString());
          OAuthEndpoints endpoints = m_vendor.signIn(QUrl(m_connection.baseUrl), server);
          if (!m_connection.settings.value(addedScopesKey).toBool()) // more than it was granted is refused
              endpoints.addedScopes.clear();
          auto source = std::make_unique<TokenSource>(std::move(endpoints), named, m_dependencies.keychain, m_signIns,
              m_dependencies.clock, m_dependencies.sleeper);
          m_source = source.get();
          return source;
      }()),
      m_authorized(m_governor, *m_tokens, QUrl(m_connection.baseUrl),
          m_vendor.manifest.signIn.placementOf(m_source != nullptr), m_vendor.otherServers(QUrl(m_connection.baseUrl))),
      m_retrying(m_authorized, m_vendor.retry, dependencies.clock, m_random, m_sleeper),
      m_urgent(std::make_unique<Urgent>(m_retrying, m_recorder)),
      m_dialect(m_vendor.connect(*m_urgent, dependencies.clock, QUrl(m_connection.baseUrl), &m_metadata)),
      m_remote(std::make_unique<RecordedRemote>(*m_dialect, m_recorder))
{
}

Session::~Session() = default;

store::RoundRecord Session::run(Round::Kind kind, std::function<void(const store::SyncProgress &)> progress)
{
    return runLocking(kind, {}, std::move(progress));
}

store::RoundRecord Session::run(const RoundScope &scope, std::function<void(const store::SyncProgress &)> progress)
{
    return runLocking(Round::Kind::Full, scope, std::move(progress));
}

store::RoundRecord Session::runLocking(
    Round::Kind kind, const RoundScope &scope, std::function<void(const store::SyncProgress &)> progress)
{
    m_read.clear();
    if (const auto may = store::Leases(m_store).check(m_connection.number); !may) {
        store::RoundRecord busy;
        busy.connection = m_connection.number;
        busy.error = may.error();
        return busy;
    }
    store::ProcessLock lock(lockFileOf(m_store, m_connection.number, "sync"_L1));
    if (const auto taken = lock.take(Reason::tr("another Satchel is syncing this connection")); !taken) {
        store::RoundRecord busy;
        busy.connection = m_connection.number;
        busy.error = taken.error();
        return taken.error().kind == Error::Kind::Busy
            ? busy
            : store::SyncRounds(m_store).addFailed(m_connection.number, taken.error());
    }
    m_network->isInRound = true;
    const auto over = qScopeGuard([this] { m_network->isInRound = false; });
    return runLocked(kind, scope, std::move(progress));
}

store::RoundRecord Session::runLocked(
    Round::Kind kind, const RoundScope &scope, std::function<void(const store::SyncProgress &)> progress)
{
    const Traffic before = m_governor.traffic();
    auto connection = store::Connections(m_store).get(m_connection.number);
    if (!connection)
        return store::SyncRounds(m_store).addFailed(m_connection.number, connection.error());
    m_connection = std::move(*connection);
    if (const auto followed = followSettings(); !followed)
        return store::SyncRounds(m_store).addFailed(m_connection.number, followed.error());
    m_urgent->urgency = kind == Round::Kind::Outgoing ? Urgency::Person : Urgency::Background;
    const auto prepared = prepareObjects();
    RoundContext context = this->context(m_objects, std::move(progress));
    context.scope = scope;
    context.route = m_route;
    context.collected = collectedEntities();
    context.logRequests = [this] { return logRequests(m_recorder.take()); };
    Round round(std::move(context));
    store::RoundRecord record = prepared ? round.run(kind) : round.refuse(prepared.error());
    if (!round.denied().isEmpty())
        m_isPrepared = false; // the next round leaves them out and says so on the connection
    m_read = round.readObjects();
    if (kind == Round::Kind::Full && !record.error) {
        if (const auto watched = watchFields(); !watched)
            record.error = watched.error();
    }
    if (const auto counted = countTraffic(record, before); !counted && !record.error)
        record.error = counted.error();
    if (kind == Round::Kind::Full && scope.isWhole && !record.error) {
        if (const auto ended = clearDeletionApproval(m_store, m_connection.number); !ended)
            record.error = ended.error();
    }
    return record;
}

/// Uses mapping and route as they were saved last, also by another process since this session was opened.
Result<void> Session::followSettings()
{
    const auto settings = TRY(store::ConnectionSettings::fromJson(m_connection.settings));
    if (settings.objects != m_settings.objects || settings.onlyReceives() != m_settings.onlyReceives()) {
        m_settings.objects = settings.objects;
        m_isPrepared = false;
    }
    m_settings.movesTo = settings.movesTo;
    m_settings.movedTo = settings.movedTo;
    m_settings.route = settings.route;
    m_route = TRY(store::parseRoute(m_store.schema(), m_settings.route));
    TRY(store::Mappings(m_store, m_connection.number).apply());
    return {};
}

Result<std::vector<ProbeStep>> Session::probe(const ProbeRun &run, ProbeRecording &recording)
{
    store::ProcessLock lock(lockFileOf(m_store, m_connection.number, "sync"_L1));
    const auto taken = lock.take(Reason::tr("another Satchel is syncing this connection"));
    return taken ? probeLocked(run, recording) : Result<std::vector<ProbeStep>>(fail(taken.error()));
}

Result<std::vector<ProbeStep>> Session::probeLocked(const ProbeRun &run, ProbeRecording &recording)
{
    m_urgent->urgency = Urgency::Person;
    recording.beginStep(u"prepare"_s);
    if (const auto forgotten = store::RemoteMetadata(m_store, m_connection.number).clear();
        !forgotten) // a probe tests the account as it is now
        return fail(forgotten.error());
    TRY(prepareObjects());
    const auto renew = [this]() -> Result<void> {
        const auto current = m_source->current();
        return current ? m_source->renewed(*current).map([](const QByteArray &) {}) : fail(current.error());
    };
    ProbeJournal journal(m_store, m_connection.number);
    auto steps = Probe({run, *m_remote, m_objects, m_store.schema(), m_dependencies.clock, m_dependencies.sleeper,
                           recording, journal, m_source ? std::function<Result<void>()>(renew) : nullptr})
                     .run();
    const auto settled = settle();
    return settled ? Result<std::vector<ProbeStep>>(std::move(steps)) : fail(settled.error());
}

RoundContext Session::context(
    const std::vector<ObjectMap> &objects, std::function<void(const store::SyncProgress &)> progress)
{
    return {m_store, m_connection, *m_remote, objects, m_settings.policy, m_random, std::move(progress),
        [this] { return m_dependencies.cancellation.isCancelled(); }, {}, {}, {}, false, m_vendor.info().label};
}

bool Session::mustPrepare(const QString &layout) const
{
    const Instant now = m_dependencies.clock.now();
    const bool isFitDue = m_fitAgain && (now >= *m_fitAgain || now.ms < m_fitAgain->ms - fitInterval);
    return !m_isPrepared || m_layout != layout || m_fittedTo != m_metadata.generation() || isFitDue;
}

/// The defaults of the account are read once and stored; custom fields once per session, and again when they changed
/// here or the account's metadata did.
Result<void> Session::prepareObjects()
{
    const auto layout = TRY(m_store.meta(u"layout"_s));
    TRY(m_store.followOtherRegistry());
    m_metadata.expire();
    if (!mustPrepare(layout))
        return {};
    TRY(m_store.refreshRegistry());
    auto mapped = TRY(mapObjects(m_settings));
    const QJsonArray limits = QJsonArray::fromStringList(mapped.limits);
    TRY(limits == m_connection.settings.value(accountLimitsKey).toArray() ? Result<void>()
                                                                          : keep(accountLimitsKey, limits));
    TRY(noteKnown(mapped.objects));
    m_objects = std::move(mapped.objects);
    m_fitAgain = mapped.mayAppear ? std::optional(Instant{m_dependencies.clock.now().ms + fitInterval}) : std::nullopt;
    m_isPrepared = true;
    m_layout = layout;
    m_fittedTo = m_metadata.generation();
    return {};
}

/// Nothing here waits to be matched with records of a further kind, because the log was looked through without it: it
/// is looked through again for them, and a person is asked before any of them is linked or made. What a person turns on
/// in the mapping is read again with the mapping. Only of vendors that later versions ask for more than before.
Result<void> Session::noteKnown(const std::vector<ObjectMap> &objects)
{
    if (m_vendor.manifest.signIn.addedScopes.isEmpty())
        return {};
    QStringList known = m_connection.settings.value(knownObjectsKey).toVariant().toStringList();
    const bool isFirst = known.isEmpty();
    if (isFirst && m_connection.lastSuccess) { // synced by a Satchel that did not note them
        const auto read = TRY(store::Connections(m_store).objects(m_connection.number));
        for (const store::ObjectProgress &object : read)
            known.append(object.object);
    }
    const QJsonObject defaults = m_connection.settings.value(accountDefaultsKey).toObject();
    const std::vector<ObjectMap> wanted = m_vendor.objects(m_settings, defaults);
    const qsizetype before = isFirst ? 0 : known.size();
    QStringList further;
    std::vector<EntityKind> entities;
    for (const ObjectMap &object : objects) {
        const auto whole = std::ranges::find(wanted, object.object, &ObjectMap::object);
        const bool isOff = whole == wanted.end() || whole->direction == Direction::None;
        if (known.contains(object.object) || (object.direction == Direction::None && !isOff))
            continue;
        known.append(object.object);
        if (!isMatchedFirst(object))
            continue;
        further.append(object.object);
        entities.push_back(object.entity);
    }
    if (known.size() == before)
        return {};
    if (!further.isEmpty() && (!isFirst || m_connection.lastSuccess)) {
        const bool isMatched = m_connection.lastSuccess || m_connection.settings.value(initiallyMatchedKey).toBool();
        TRY(store::collectUnlinked(m_store, m_connection.number, entities));
        TRY(isMatched ? store::matchAgain(m_store, m_connection.number, further) : Result<void>()); // else all are
    }
    return keep(knownObjectsKey, QJsonArray::fromStringList(known));
}

/// By what a person wants and the account has had: not by what it allows just now.
std::optional<std::vector<EntityKind>> Session::collectedEntities() const
{
    const QStringList known = m_connection.settings.value(knownObjectsKey).toVariant().toStringList();
    if (known.isEmpty())
        return std::nullopt;
    std::vector<EntityKind> entities;
    for (const ObjectMap &object : m_vendor.objects(m_settings)) {
        if (object.isPushed() && known.contains(object.object))
            entities.push_back(object.entity);
    }
    return entities;
}

Result<Session::MappedObjects> Session::mapObjects(const store::ConnectionSettings &settings)
{
    QJsonObject defaults = m_connection.settings.value(accountDefaultsKey).toObject();
    if (defaults.isEmpty()) {
        const auto read = TRY(m_remote->accountDefaults());
        defaults = read;
        TRY(keep(accountDefaultsKey, defaults));
    }
    MappedObjects mapped{m_vendor.objects(settings, defaults)};
    for (ObjectMap &object : mapped.objects) {
        if (object.wire.value("amounts"_L1) == "store"_L1)
            object.wire.insert(u"currency"_s, m_store.mainCurrency().code());
    }
    TRY(locateObjects(mapped));
    mapped.limits += TRY(pairFields(*m_remote, m_store.schema(), settings, mapped.objects));
    TRY(fitObjects(mapped));
    return mapped;
}

Result<store::RemoteCatalog> Session::catalog()
{
    m_urgent->urgency = Urgency::Person;
    TRY(m_store.refreshRegistry());
    store::ConnectionSettings plain = m_settings;
    for (auto &[name, object] : plain.objects) { // as it comes with the vendor, where a person says that it is
        store::ObjectSettings chosen;
        chosen.places = object.places;
        object = chosen;
    }
    plain.movesTo.clear();
    plain.movedTo.clear();
    const auto mapped = TRY(mapObjects(plain));
    store::RemoteCatalog catalog;
    for (const ObjectMap &object : mapped.objects) {
        const ObjectMap *known = m_vendor.manifest.object(object.object);
        store::RemoteObject found{object.object, object.entity, object.direction};
        found.places = TRY(m_remote->places(object));
        const bool isFound = object.direction != Direction::None;
        if (!isFound && !found.places.empty() && known)
            found.direction = known->direction; // once a person has chosen
        else if (!isFound)
            continue;
        if (isFound)
            found.fields = TRY(m_remote->schema(object));
        found.constants = object.constants;
        found.takesNew = object.takesNew;
        for (const FieldMap &map : object.fields) {
            if (map.direction != Direction::None)
                found.pairs.push_back({map.locals, map.remotes, map.direction, map.values,
                    known && known->mapOf(map.locals.front()), map.isRequired});
        }
        found.samples = TRY(sampleValues(m_store, m_connection.number, *m_remote, object, found.fields));
        catalog.push_back(std::move(found));
    }
    TRY(m_governor.settle());
    return catalog;
}

Result<std::vector<store::FreeBusy>> Session::readFreeBusy(const store::FreeBusyQuery &query)
{
    m_urgent->urgency = Urgency::Person;
    auto told = TRY(m_remote->readFreeBusy(query));
    TRY(m_governor.settle());
    return told;
}

Result<store::MappingTrial> Session::tryMapping(const std::map<QString, store::ObjectSettings> &objects, qint64 most)
{
    m_urgent->urgency = Urgency::Person;
    TRY(m_store.refreshRegistry());
    store::ConnectionSettings wanted = m_settings;
    wanted.objects = objects;
    const auto mapped = TRY(mapObjects(wanted));
    store::MappingTrial trial;
    RoundContext context = this->context(mapped.objects, {});
    for (const auto &[name, forgotten] : store::differenceOf(m_settings.objects, objects)) {
        const ObjectMap *object = context.object(name);
        if (object && object->isPulled()) {
            TRY(tryObject(context, *object, forgotten, most, trial));
        }
    }
    TRY(m_governor.settle());
    return trial;
}

namespace {

/// Sentences about an object with our labels in place of the vendor's names.
QStringList withOurLabels(const QStringList &sentences, const ObjectMap &object, const Entity &entity)
{
    if (sentences.isEmpty())
        return {};
    QHash<QString, QString> labels{{object.object, entity.pluralLabel}};
    for (const FieldMap &map : object.fields) {
        const Field *field = map.locals.isEmpty() ? nullptr : entity.find(map.locals.first());
        for (const QString &remote : map.remotes) {
            if (field)
                labels.insert(remote, field->label);
        }
    }
    static const QRegularExpression word(u"[@\\w.{}]+"_s);
    QStringList labelled;
    for (const QString &sentence : sentences) {
        QString text;
        qsizetype end = 0;
        for (auto match = word.globalMatch(sentence); match.hasNext();) {
            const auto one = match.next();
            text += sentence.mid(end, one.capturedStart() - end) + labels.value(one.captured(), one.captured());
            end = one.capturedEnd();
        }
        labelled.append(text + sentence.mid(end));
    }
    return labelled;
}

} // namespace

/// What the account decides comes first: the fields of an object are known once it is known where its records are.
Result<void> Session::locateObjects(MappedObjects &mapped)
{
    QStringList missing;
    for (ObjectMap &object : mapped.objects) {
        const bool wasOn = object.direction != Direction::None;
        const ObjectMap whole = object;
        const auto sentences = TRY(m_remote->locate(object));
        mapped.limits += withOurLabels(sentences, whole, m_store.schema().entity(object.entity));
        if (wasOn && object.direction == Direction::None)
            missing.append(object.object);
    }
    mapped.mayAppear = !missing.isEmpty();
    leaveOutReferences(mapped.objects, missing);
    return {};
}

/// Editions and permissions differ: what this account lacks is removed from the maps and listed for a person.
Result<void> Session::fitObjects(MappedObjects &mapped)
{
    QStringList missing;
    for (ObjectMap &object : mapped.objects) {
        const bool wasOn = object.direction != Direction::None;
        const ObjectMap whole = object;
        const auto bent = TRY(m_remote->applyCapabilities(object));
        mapped.limits += withOurLabels(bent, whole, m_store.schema().entity(object.entity));
        if (!wasOn || object.direction != Direction::None)
            continue;
        missing.append(object.object);
        mapped.mayAppear = mapped.mayAppear
            || object.wire.contains("needs"_L1); // a subscription or a right that somebody may add
    }
    leaveOutReferences(mapped.objects, missing);
    return {};
}

/// After a round, so that its records do not wait for it.
Result<void> Session::watchFields()
{
    const auto isDue = TRY(isSchemaDue(m_store, m_connection.number));
    if (!isDue)
        return {};
    const QJsonObject defaults = m_connection.settings.value(accountDefaultsKey).toObject();
    return watchSchema(m_store, m_connection.number, *m_remote, m_objects, m_vendor.objects(m_settings, defaults));
}

Result<void> Session::keep(QLatin1StringView key, const QJsonValue &value)
{
    store::Connections connections(m_store);
    const auto now = TRY(connections.get(m_connection.number));
    m_connection.settings = now.settings;
    m_connection.settings.insert(key, value);
    return connections.setSettings(m_connection.number, m_connection.settings);
}

Result<void> Session::countTraffic(store::RoundRecord &round, const Traffic &before)
{
    const Traffic &after = m_governor.traffic();
    round.requests = after.requests - before.requests;
    round.bytes = after.bytesSent + after.bytesReceived - before.bytesSent - before.bytesReceived;
    return settle(&round);
}

Result<void> Session::logRequests(const std::vector<store::RequestEntry> &entries)
{
    constexpr qint64 betweenPrunings = 1000; // entries: so many may be too much for a while
    if (entries.empty())
        return {};
    store::RequestLog log(m_store);
    TRY(log.add(entries));
    const bool isFirst = m_loggedSincePruning < 0;
    m_loggedSincePruning = std::max<qint64>(0, m_loggedSincePruning) + static_cast<qint64>(entries.size());
    if (!isFirst && m_loggedSincePruning < betweenPrunings)
        return {};
    m_loggedSincePruning = 0;
    return log.prune(m_connection.number);
}

/// What is left to write down after a piece of work, in one transaction: each would wait for the disk.
Result<void> Session::settle(const store::RoundRecord *round)
{
    auto transaction = TRY(store::Transaction::begin(m_store.database()));
    TRY(m_governor.settle());
    if (round && round->number != 0) {
        TRY(store::SyncRounds(m_store).update(*round));
    }
    TRY(logRequests(m_recorder.takeAll()));
    return transaction.commit();
}

Result<bool> Session::hasOutgoing()
{
    if (!m_isPrepared)
        m_objects = m_vendor.objects(m_settings);
    RoundContext context = this->context(m_objects, {});
    context.collected = collectedEntities();
    return Round(std::move(context)).hasOutgoing();
}

Result<QString> Session::tryOut()
{
    m_urgent->urgency = Urgency::Person;
    const auto account = m_remote->account();
    if (!account) {
        std::ignore = settle(); // the first error is the one that counts
        return account;
    }
    const auto defaults = TRY(m_remote->accountDefaults());
    TRY(keep(accountDefaultsKey, defaults));
    const auto settled = settle();
    return settled ? account : fail(settled.error());
}

Result<void> Session::adopt(const Tokens &tokens)
{
    if (!m_source)
        return fail(Error::Kind::Invalid, Reason::tr("this connection works with a token, not with a sign-in"),
            m_connection.name);
    if (const auto forgotten = store::RemoteMetadata(m_store, m_connection.number).clear();
        !forgotten) // another user may do other things
        return forgotten;
    TRY(tokens.server.isEmpty() ? Result<void>() : keep(signInServerKey, tokens.server.toString()));
    const bool hasAdded = !m_vendor.manifest.signIn.addedScopes.isEmpty() && !tokens.lacksAddedScopes;
    TRY(hasAdded == m_connection.settings.value(addedScopesKey).toBool() ? Result<void>()
                                                                         : keep(addedScopesKey, hasAdded));
    return m_source->adopt(tokens);
}

Result<void> Session::revoke()
{
    return m_source ? m_source->revoke() : forgetSecrets(m_dependencies.keychain, secretsOf(m_connection));
}

} // namespace satchel::sync
