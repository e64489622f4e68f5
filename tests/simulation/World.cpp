// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/World.h"

#include "store/sync/ParkedCauses.h"
#include "store/sync/Resolution.h"

#include <algorithm>
#include <limits>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

QString nameOf(store::Answer answer)
{
    return answer == store::Answer::Yes ? u"yes"_s : answer == store::Answer::No ? u"no"_s : u"undo"_s;
}

} // namespace

World::World(const WorldOptions &options)
    : m_options(options), m_random(options.seed), m_answers(options.seed * 31 + 7), m_sleeps(options.seed * 17 + 3),
      m_restores(options.seed * 37 + 11), m_clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"))
{
    for (const auto &makeRemote : options.makeRemotes) {
        Place &place = m_places.emplace_back();
        place.number = m_places.size() - 1;
        place.remote = makeRemote(options.seed + place.number * 1'000'003, m_clock);
        std::ranges::copy_if(place.remote->objects(), std::back_inserter(place.worked), &ObjectMap::isPushed);
    }
    constexpr ConflictPolicy policies[] = {
        ConflictPolicy::Newest, ConflictPolicy::Mine, ConflictPolicy::Theirs, ConflictPolicy::Ask};
    const int devices = 1 + static_cast<int>(m_random() % 3);
    for (int i = 0; i < devices; ++i) {
        const qint64 skew = flip(0.3) ? std::uniform_int_distribution<qint64>(-86'400'000, 86'400'000)(m_random) : 0;
        auto &device = m_devices.emplace_back(std::make_unique<Device>(options.folder, options.blank, m_clock, skew,
            *m_places.front().remote, policies[m_random() % 4], options.seed * 10 + static_cast<quint64>(i)));
        for (size_t place = 1; place < m_places.size(); ++place)
            device->addPlace(*m_places[place].remote);
        if (options.isTraced)
            device->setListener([this](const QString &line) { say(line); });
        if (m_answers() % 2 == 0) // else the usual limit, which such small worlds never reach
            device->askAbove(static_cast<int>(m_answers() % 3));
    }
    for (Place &place : m_places)
        place.remote->setBetweenRequests([this] { betweenRequests(); });
}

/// Mostly the time that a request takes. Now and then a laptop is closed in the middle of a round and goes on hours
/// later: what it was told, and what it holds to sign in with, is as old as that.
qint64 World::untilNextRequest()
{
    constexpr int requestsBetweenSleeps = 700;
    constexpr qint64 hour = 3'600'000;
    if (m_sleeps() % requestsBetweenSleeps != 0)
        return 50;
    const qint64 slept = std::uniform_int_distribution<qint64>(hour, 30 * hour)(m_sleeps);
    say(u"asleep for %1 h in a round"_s.arg(slept / hour));
    return slept;
}

void World::betweenRequests()
{
    m_clock.advance(untilNextRequest());
    if (m_isElsewhere)
        return;
    if (m_options.hasRestores)
        observe();
    if (flip(0.05))
        colleagueActs();
    if (flip(0.03))
        personActs(*pick(m_devices)); // while its own upload is on the way
    if (m_free && m_places.size() > 1 && flip(0.04)) { // connections work side by side
        Device &device = *std::exchange(m_free, nullptr);
        const size_t other = (m_busyPlace + 1) % m_places.size();
        ++m_rounds;
        const auto record = device.sync(Round::Kind::Full, 0, other);
        say(u"device %1 syncs place %2 meanwhile%3"_s.arg(device.name())
                .arg(other)
                .arg(record.error ? u": "_s + toText(*record.error) : QString()));
        m_free = &device;
    }
}

QStringList World::run()
{
    for (const Place &place : m_places)
        say(u"%1 devices; place %2:%3"_s.arg(m_devices.size()).arg(place.number).arg(place.remote->troubles()));
    live();
    QStringList broken = m_broken;
    if (!quiesce(broken)) {
        tellState();
        return broken;
    }
    checkRest(broken);
    checkAgreement(broken);
    checkTwins(broken);
    checkNothingLost(broken);
    checkNothingBack(broken);
    checkNothingOlder(broken);
    checkNoOldCopyWasBelieved(broken);
    checkNothingFlickered(broken);
    checkDeletionsWereAsked(broken);
    checkLinksAreKept(broken);
    for (const Place &place : m_places) {
        if (m_devices.size() == 1) // several share one budget without knowing of each other
            broken += place.remote->violations();
    }
    if (!broken.isEmpty())
        tellState();
    return broken;
}

void World::live()
{
    for (int step = 0; step < m_options.steps; ++step) {
        m_clock.advance(std::uniform_int_distribution<qint64>(10, 400'000)(m_random));
        if (m_options.hasRestores)
            backUpOrRestore();
        const double what = std::uniform_real_distribution<>(0, 1)(m_random);
        if (what < 0.45) {
            personActs(*pick(m_devices));
        } else if (what < 0.7) {
            colleagueActs();
        } else {
            Place &place = anyPlace(); // drawn first, whichever argument a compiler evaluates first
            syncOne(*pick(m_devices), place);
        }
    }
}

void World::syncOne(Device &device, Place &place)
{
    if (flip(0.02))
        return meetAnotherAccount(device, place);
    ++m_rounds;
    const int crashAt = flip(0.15) ? 1 + static_cast<int>(m_random() % 12) : 0;
    const auto kind = flip(0.3) ? Round::Kind::Outgoing : Round::Kind::Full;
    const bool isDiskFull = flip(0.04);
    const bool isKeychainLocked = flip(0.03);
    if (flip(0.02))
        device.clock().jump(std::uniform_int_distribution<qint64>(-86'400'000, 86'400'000)(m_random));
    if (isDiskFull)
        device.limitDisk(static_cast<int>(m_random() % 8));
    place.remote->lockKeychain(isKeychainLocked);
    std::ignore = device.confirmMatches(place.number);
    if (m_answers() % 3 == 0)
        std::ignore = answerOutgoing(device, place);
    if (m_options.hasRestores && m_restores() % 3 == 0)
        std::ignore = answerRestored(device, place);
    m_isSyncing = true;
    m_free = crashAt > 0 || isDiskFull ? nullptr : &device;
    m_busyPlace = place.number;
    const RoundScope scope = anyScope(place);
    const auto record = device.sync(kind, crashAt, place.number, scope);
    m_free = nullptr;
    m_isSyncing = false;
    place.remote->lockKeychain(false);
    device.limitDisk({});
    const QString where = m_places.size() > 1 ? u" place %1"_s.arg(place.number) : QString();
    QStringList read(scope.objects.begin(), scope.objects.end());
    read.sort();
    const QString what = scope.isWhole ? QString() : u", reading only %1,"_s.arg(read.join(u' '));
    say(u"device %1 syncs%2%3: pulled %4, pushed %5, deleted %6, conflicts %7%8"_s
            .arg(device.name(), where + what + (crashAt ? u" and crashes"_s : QString()),
                isDiskFull ? u" with a full disk"_s : QString())
            .arg(record.pulled)
            .arg(record.pushed)
            .arg(record.deleted)
            .arg(record.conflicts)
            .arg(record.error ? u", "_s + toText(*record.error) : QString()));
}

bool World::answerOutgoing(Device &device, const Place &place)
{
    const auto question = device.outgoingQuestion(place.number);
    if (!question)
        return false;
    if (question->editKind() == Edit::Kind::Delete)
        answerDeletions(device, place, *question);
    else
        answerOverwrites(device, place, *question);
    return true;
}

store::Answer World::anyAnswer(bool mayKeep, bool mayUndo)
{
    const quint64 chance = m_answers() % 3;
    return chance == 1 && mayKeep ? store::Answer::No
        : chance == 2 && mayUndo  ? store::Answer::Undo
                                  : store::Answer::Yes;
}

void World::answerDeletions(Device &device, const Place &place, const store::Question &question)
{
    const auto asked = device.asked(question, place.number);
    std::set<QString> markers;
    bool isMadeAnewHere = false; // by somebody else, as another record
    for (const store::Approval &one : asked) {
        const ObjectMap &object = *std::ranges::find(place.worked, one.object, &ObjectMap::object);
        const QString marker = markerOf(device, object, one.record);
        markers.insert(marker);
        const auto live = device.live(object);
        isMadeAnewHere |= std::ranges::any_of(
            live, [&](RecordId other) { return markerOf(device, object, other) == marker; });
    }
    const bool mayUndo = question.canUndo && !isMadeAnewHere;
    const bool mayKeep = m_places.size()
        == 1; // what one system keeps, another one's deletion may take away at the next desk
    const store::Answer answer = anyAnswer(mayKeep, mayUndo);
    if (answer == store::Answer::No)
        m_keptThere.insert(markers.begin(), markers.end());
    if (answer == store::Answer::Undo)
        m_restored.insert(markers.begin(), markers.end());
    say(u"device %1 answers at place %2 about %3 deletions: %4"_s.arg(device.name())
            .arg(place.number)
            .arg(asked.size())
            .arg(nameOf(answer)));
    device.answer(place.number, answer);
}

void World::answerOverwrites(Device &device, const Place &place, const store::Question &question)
{
    std::vector<std::pair<store::Approval, Operation>> asked; // with what the device shows before the answer
    for (const store::Approval &one : device.asked(question, place.number)) {
        const ObjectMap &object = *std::ranges::find(place.worked, one.object, &ObjectMap::object);
        for (const QString &field : one.fields)
            asked.push_back({one,
                {markerOf(device, object, one.record), field, device.store().get(one.entity, one.record)->text(field),
                    {}}});
    }
    const bool isAlone = m_places.size() == 1; // a value withheld from one system may be sent to another
    const store::Answer answer = anyAnswer(isAlone, isAlone && question.canUndo);
    say(u"device %1 answers at place %2 about %3 overwrites: %4"_s.arg(device.name())
            .arg(place.number)
            .arg(asked.size())
            .arg(nameOf(answer)));
    device.answer(place.number, answer);
    for (auto &[approval, operation] : asked) {
        if (answer == store::Answer::No)
            m_unsent.insert({&device, operation.marker, operation.field, operation.before});
        operation.after = device.store().get(approval.entity, approval.record)->text(operation.field);
        operation.isReverted = true;
        operation.by = author(device);
        if (operation.after != operation.before)
            m_operations.push_back(operation);
    }
}

bool World::isUnsent(Device &device, const QString &marker, const QString &field, const QString &value) const
{
    return m_unsent.contains({&device, marker, field, value});
}

RoundScope World::anyScope(const Place &place)
{
    if (flip(0.5))
        return {};
    QSet<QString> objects;
    for (const ObjectMap &object : place.remote->objects()) {
        if (flip(0.5))
            objects.insert(object.object);
    }
    return RoundScope::of(objects, flip(0.2));
}

/// It is neither pulled from nor pushed to.
void World::meetAnotherAccount(Device &device, Place &place)
{
    if (device.connection(place.number).account.isEmpty() || !place.remote->switchAccount())
        return;
    m_isElsewhere = true;
    const auto record = device.sync(Round::Kind::Full, 0, place.number);
    m_isElsewhere = false;
    place.remote->switchAccount();
    say(u"device %1 meets another account: %2"_s.arg(
        device.name(), record.error ? toText(*record.error) : u"and does not notice"_s));
    if (!record.error || record.pulled + record.pushed + record.deleted > 0)
        m_broken.append(u"another account was believed"_s);
}

/// Rounds until nothing moves any more; a day passes on the way, so that each device reads everything once again.
bool World::quiesce(QStringList &broken)
{
    constexpr int mostRounds = 40;
    for (Place &place : m_places) {
        place.remote->calm();
        place.remote->setBetweenRequests([this] { m_clock.advance(50); });
    }
    int stillFor = 0;
    for (int round = 0; round < mostRounds && stillFor < 3; ++round) {
        m_clock.advance(stillFor == 1 ? 25 * 3'600'000 : 700'000);
        bool isStill = true;
        for (const auto &device : m_devices) {
            for (const Place &place : m_places) {
                ++m_rounds;
                store::ParkedCauses(device->store(), place.connection()).retryNow({});
                const auto record = device->sync(Round::Kind::Full, 0, place.number);
                const bool mustSignIn = record.error
                    && record.error->kind == Error::Kind::Unauthorized; // a renewal was lost before it became quiet
                const bool mustWait = record.error
                    && record.error->kind == Error::Kind::RateLimited; // the same of a limit: it passes
                if (mustSignIn || mustWait
                    || (record.error && (device->confirmMatches(place.number) || answerRestored(*device, place)))) {
                    isStill = false;
                } else if (record.error) {
                    broken.append(u"a quiet round failed: %1"_s.arg(toText(*record.error)));
                    return false;
                }
                if (m_places.size() > 1)
                    say(u"quiet round %1 of device %2 at place %3: pulled %4, pushed %5, deleted %6"_s.arg(round)
                            .arg(device->name())
                            .arg(place.number)
                            .arg(record.pulled)
                            .arg(record.pushed)
                            .arg(record.deleted));
                isStill &= record.pulled + record.pushed + record.deleted == 0;
                isStill &= !answerOutgoing(*device, place);
            }
        }
        stillFor = isStill ? stillFor + 1 : 0;
        if (stillFor > 0 && resolveAll())
            stillFor = 0;
        if (stillFor == 1
            && std::ranges::all_of(m_places, [](const Place &place) { return place.remote->tellsWhatChanged(); }))
            checkTimeliness(broken);
    }
    if (stillFor < 3)
        broken.append(u"the world never came to rest"_s);
    return stillFor >= 3;
}

/// False when nobody has anything to decide.
bool World::resolveAll()
{
    bool hasResolved = false;
    for (const auto &device : m_devices) {
        const auto open = store::Conflicts(device->store()).list(0, true);
        for (const store::Conflict &conflict : *open) {
            // Both values have been seen by whoever chooses.
            const ObjectMap &object = objectOf(*device, conflict);
            const bool mine = flip(0.5);
            const QString here = device->store().get(conflict.entity, conflict.record)->text(conflict.field);
            m_operations.push_back({markerOf(*device, object, conflict.record), conflict.field,
                mine ? textOf(conflict.theirs) : here, mine ? here : textOf(conflict.theirs)});
            if (const auto done = store::resolveConflict(
                    device->store(), conflict.number, mine ? store::Resolution::Mine : store::Resolution::Theirs);
                !done)
                say(u"cannot resolve: %1"_s.arg(toText(done.error())));
            hasResolved = true;
        }
    }
    for (const auto &[device, place] : everyWay()) {
        for (const ObjectMap &object : place->worked)
            hasResolved |= mergeRefusedTwins(*device, *place, object);
    }
    return hasResolved;
}

bool World::mergeRefusedTwins(Device &device, const Place &place, const ObjectMap &object)
{
    bool hasMerged = false;
    const auto waiting = store::SyncState(device.store(), place.connection())
                             .outbox.due(object.entity, Instant{std::numeric_limits<qint64>::max()}, {}, -1);
    for (const store::OutboxEntry &refused : *waiting) {
        const QString marker = markerOf(device, object, refused.record);
        const auto live = device.live(object);
        const bool hasTwin = std::ranges::count_if(live, [&](RecordId id) {
            return markerOf(device, object, id) == marker;
        }) > 1;
        if (refused.reason.isEmpty() || !hasTwin)
            continue;
        Removal removal{marker, {}, false, {}, false};
        for (const QString &field : allFreeFields(object.entity))
            removal.seen.insert(device.store().get(object.entity, refused.record)->text(field));
        if (!commit(device, u"merges %1 as it is told to"_s.arg(marker), Edit::remove(object.entity, refused.record)))
            continue;
        m_removals.push_back(removal);
        m_restored.insert(marker); // the other one lives
        hasMerged = true;
    }
    return hasMerged;
}

const ObjectMap &World::objectOf(Device &device, const store::Conflict &conflict)
{
    const auto found = device.store().get(conflict.entity, conflict.record);
    return *std::ranges::find_if(m_places[static_cast<size_t>(conflict.connection) - 1].worked,
        [&](const ObjectMap &object) { return object.entity == conflict.entity && (!found || object.covers(*found)); });
}

QByteArray World::digest()
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const Place &place : m_places) {
        for (const ObjectMap &object : place.worked) {
            for (const RemoteRecord &record : place.remote->live(object.object))
                hash.addData(QString(
                    record.id + u'=' + QString::fromUtf8(QJsonDocument(record.fields).toJson(QJsonDocument::Compact)))
                                 .toUtf8());
        }
    }
    for (const auto &device : m_devices)
        hash.addData(QByteArray::number(*device->store().log().lastSequence()));
    hash.addData(m_log.join(u'\n').toUtf8());
    return hash.result().toHex();
}

} // namespace satchel::simulation
