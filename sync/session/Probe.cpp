// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/Probe.h"

#include "domain/Reason.h"
#include "sync/engine/Mapper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using Kind = WriteOutcome::Kind;

constexpr qint64 stampTime = 3000; // longer than the coarsest stamp: two writes bear different ones
constexpr qint64 lookTime = 5000; // between two looks for a deletion
constexpr int mostLooks = 12;
constexpr int mostPages = 500; // of the first reading
constexpr qsizetype badLength = 70'000; // of a name: longer than any vendor takes

class NoReferences final : public References
{
public:
    std::optional<RecordId> recordOf(const QString &, const QString &) override { return {}; }
    std::optional<QString> remoteIdOf(const QString &, RecordId) override { return {}; }
    bool isTombstone(EntityKind, RecordId) override { return false; }
    QString titleOf(EntityKind, RecordId) override { return {}; }
};

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Done: return u"done"_s;
    case Kind::Refused: return u"refused"_s;
    case Kind::Later: return u"put off"_s;
    case Kind::Unknown: return u"without an answer"_s;
    case Kind::Stale: return u"refused as stale"_s;
    case Kind::Exists: return u"refused because it exists"_s;
    case Kind::Gone: return u"refused because it is gone"_s;
    }
    return {};
}

tl::unexpected<Error> unexpected(const QString &what)
{
    return fail(Error::Kind::Invalid, what);
}

tl::unexpected<Error> notTried()
{
    return unexpected(u"not tried: a step before it failed"_s);
}

QString outcomeText(const WriteOutcome &outcome)
{
    return outcome.reason.isEmpty() ? nameOf(outcome.kind)
                                    : u"%1: %2"_s.arg(nameOf(outcome.kind), outcome.reason.left(300));
}

/// A text of a company that goes both ways; nothing where there is none to try with.
std::optional<QString> writtenText(const ObjectMap &object)
{
    for (const QString &field : {u"address_city"_s, u"website"_s}) {
        const FieldMap *map = object.mapOf(field);
        if (map && map->direction == Direction::Both)
            return field;
    }
    return {};
}

} // namespace

QJsonArray toJson(std::span<const ProbeStep> steps)
{
    QJsonArray json;
    for (const ProbeStep &step : steps)
        json.append(QJsonObject{{u"step"_s, step.name}, {u"ok"_s, step.isOk},
            {u"status"_s, step.status == 0 ? QJsonValue() : QJsonValue(step.status)}, {u"detail"_s, step.detail}});
    return json;
}

QJsonObject toJson(const ProbeRun &run, std::span<const ProbeStep> steps, const ProbeRecording &recording)
{
    return {{u"vendor"_s, run.vendor}, {u"base_url"_s, run.baseUrl.toString()}, {u"seed"_s, QString::number(run.seed)},
        {u"began"_s, run.began.toIso()}, {u"steps"_s, toJson(steps)}, {u"exchanges"_s, recording.exchanges()}};
}

void Probe::step(const QString &name, const std::function<StepResult()> &tried)
{
    m_context.recording.beginStep(name);
    const StepResult result = tried();
    m_steps.push_back(
        {name, result.has_value(), m_context.recording.lastStatus(), result ? *result : toText(result.error())});
}

std::vector<ProbeStep> Probe::run()
{
    if (const ObjectMap *object = findObject()) {
        m_object = *object;
        m_text = *writtenText(m_object);
        m_textField = m_object.mapOf(m_text)->remotes.first();
    }
    if (const auto left = m_context.journal.entries(); !left || !left->empty()) {
        step(u"leftovers"_s, [&] {
            m_context.recording.pause();
            return left ? removeLeftovers(*left) : StepResult(fail(left.error()));
        });
    }
    step(u"sign_in"_s, [&] { return signIn(); });
    step(u"refresh"_s, [&] { return renew(); });
    step(u"refresh_again"_s, [&] { return renew(); });
    step(u"describe"_s, [&] { return describe(); });
    const auto tryWith = [&](const QString &name, StepResult (Probe::*tried)()) {
        step(name, [&] {
            return m_object.object.isEmpty()
                ? StepResult(unexpected(u"this account lets no companies be read and written"_s))
                : (this->*tried)();
        });
    };
    tryWith(u"first_round"_s, &Probe::readAll);
    tryWith(u"create"_s, &Probe::create);
    tryWith(u"read_back"_s, &Probe::readBack);
    tryWith(u"stale_write"_s, &Probe::writeOverStale);
    step(u"upsert"_s, [&] { return m_object.object.isEmpty() ? StepResult(notTried()) : createAgain(false); });
    step(u"upsert_again"_s, [&] { return m_twiceId.isEmpty() ? StepResult(notTried()) : createAgain(true); });
    tryWith(u"bad_row"_s, &Probe::sendBadRow);
    tryWith(u"delete"_s, &Probe::remove);
    tryWith(u"see_deletion"_s, &Probe::seeDeletions);
    tryWith(u"second_round"_s, &Probe::readAgain);
    step(u"clean_up"_s, [&] { return cleanUp(); });
    return m_steps;
}

const ObjectMap *Probe::findObject() const
{
    const auto found = std::ranges::find_if(m_context.objects, [](const ObjectMap &object) {
        return object.entity == EntityKind::Company && object.direction == Direction::Both && object.mapOf(u"name"_s)
            && writtenText(object);
    });
    return found == m_context.objects.end() ? nullptr : &*found;
}

Probe::StepResult Probe::signIn()
{
    return m_context.remote.account().map([](const QString &account) { return u"account "_s + account; });
}

Probe::StepResult Probe::renew()
{
    if (!m_context.renew)
        return u"a token that needs no renewal"_s;
    return m_context.renew().map([] { return u"a new token"_s; });
}

Probe::StepResult Probe::describe()
{
    QStringList missing;
    qsizetype fields = 0;
    for (const ObjectMap &object : m_context.objects) {
        if (object.direction == Direction::None) {
            missing.append(object.object);
            continue;
        }
        const auto known = TRY(m_context.remote.schema(object));
        fields += std::ssize(known);
        QStringList names;
        for (const RemoteField &field : known)
            names.append(field.name);
        for (const QString &mapped : names.isEmpty() ? QStringList() : object.remoteFields()) {
            if (!names.contains(mapped) && object.entity == m_object.entity && mapped == m_textField)
                return unexpected(u"%1 has no %2"_s.arg(object.object, mapped));
        }
    }
    const QString summary = u"%1 objects with %2 fields"_s.arg(std::ssize(m_context.objects) - missing.size())
                                .arg(fields);
    return missing.isEmpty() ? summary : u"%1; not there: %2"_s.arg(summary, missing.join(u", "_s));
}

Result<Probe::Seen> Probe::pull()
{
    Seen seen;
    for (int pages = 0; pages < mostPages; ++pages) {
        const auto page = TRY(m_context.remote.pull(m_object, m_cursor));
        m_cursor = page.cursor;
        for (const RemoteRecord &record : page.records)
            (record.isDeleted ? seen.deleted : seen.live).insert(record.id);
        if (page.isLast)
            return seen;
    }
    return fail(Error::Kind::Invalid,
        u"there are more than %1 pages of %2: probe a smaller account"_s.arg(mostPages).arg(m_object.object));
}

Probe::StepResult Probe::readAll()
{
    return pull().map([&](const Seen &seen) { return u"%1 %2"_s.arg(seen.live.size()).arg(m_object.object); });
}

Result<QJsonObject> Probe::fieldsOf(const QString &name, const QString &word) const
{
    NoReferences references;
    const Mapper mapper(m_context.schema, m_object, references);
    std::vector<FieldValue> values;
    QSet<QString> fields;
    const QString form = m_text == "website"_L1 ? u"https://%1.example/%2"_s : u"%1 %2"_s;
    const QString text = word.isEmpty() ? QString() : form.arg(m_context.recording.marker(), word);
    for (const auto &[field, value] : {std::pair(u"name"_s, name), std::pair(m_text, text)}) {
        if (value.isEmpty())
            continue;
        values.push_back({field, value});
        fields.insert(field);
    }
    const RemoteValues remote = mapper.toRemote(values, fields);
    if (!remote.problems.empty())
        return fail(Error::Kind::Invalid, remote.problems.front().reason, remote.problems.front().field);
    return remote.fields;
}

RemoteWrite Probe::newCompany(const QString &suffix)
{
    const RecordId key = RecordId::create(m_context.run.began, m_random);
    const QString name = u"%1 %2"_s.arg(m_context.recording.marker(), suffix);
    return {Edit::Kind::Create, key, key, {}, {}, fieldsOf(name, u"City"_s).value_or(QJsonObject()), {}};
}

Result<void> Probe::noteSent(const RemoteWrite &write)
{
    if (write.kind != Edit::Kind::Create)
        return {};
    return m_context.journal.add(
        {m_context.recording.marker(), m_object.object, write.key, write.fields, m_context.clock.now()});
}

/// A refused one may be named as well, where ids are ours.
Result<void> Probe::noteMade(const RemoteWrite &write, const WriteOutcome &outcome)
{
    if (outcome.kind == Kind::Refused)
        return m_context.journal.remove(write.key);
    if (outcome.remoteId.isEmpty())
        return {};
    if (!m_made.contains(outcome.remoteId))
        m_made.append(outcome.remoteId);
    return m_context.journal.setMade(write.key, outcome.remoteId);
}

/// Once no record of this probe is left.
Result<void> Probe::forgetMade()
{
    const auto entries = TRY(m_context.journal.entries());
    for (const ProbeCreate &entry : entries) {
        const auto removed = entry.marker == m_context.recording.marker() ? m_context.journal.remove(entry.key)
                                                                          : Result<void>();
        if (!removed)
            return removed;
    }
    return {};
}

Result<WriteOutcome> Probe::writeOne(const RemoteWrite &write)
{
    const Instant sentAt = m_context.clock.now();
    TRY(noteSent(write));
    auto outcomes = m_context.remote.write(m_object, std::span(&write, 1));
    const bool isLost = outcomes ? outcomes->size() != 1 || outcomes->front().kind == Kind::Unknown
                                 : outcomes.error().kind == Error::Kind::Unanswered;
    if (write.kind == Edit::Kind::Create && isLost)
        m_lost.push_back({write, sentAt});
    if (!outcomes)
        return fail(outcomes.error());
    if (outcomes->size() != 1)
        return fail(Error::Kind::Invalid, u"%1 outcomes for one write"_s.arg(outcomes->size()));
    const auto noted = write.kind == Edit::Kind::Create ? noteMade(write, outcomes->front()) : Result<void>();
    return noted ? Result<WriteOutcome>(std::move(outcomes->front())) : fail(noted.error());
}

Result<RemoteRecord> Probe::readOne(const QString &id)
{
    auto records = m_context.remote.read(m_object, {id});
    if (!records)
        return fail(records.error());
    if (records->size() != 1)
        return fail(Error::Kind::Invalid, u"%1 records when one was asked for"_s.arg(records->size()));
    return std::move(records->front());
}

Probe::StepResult Probe::create()
{
    m_first = newCompany(u"first"_s);
    const auto made = writeOne(m_first);
    if (!made)
        return fail(made.error());
    if (made->kind != Kind::Done || made->remoteId.isEmpty())
        return unexpected(outcomeText(*made));
    m_firstId = made->remoteId;
    return u"made as "_s + m_firstId;
}

Probe::StepResult Probe::readBack()
{
    if (m_firstId.isEmpty())
        return notTried();
    const auto record = TRY(readOne(m_firstId));
    for (auto field = m_first.fields.begin(); field != m_first.fields.end(); ++field) {
        if (record.fields.value(field.key()) != *field)
            return unexpected(u"%1 reads differently than it was written"_s.arg(field.key()));
    }
    return u"reads as it was written"_s;
}

Result<WriteOutcome> Probe::changeText(const QString &version, const QString &word)
{
    const auto fields = TRY(fieldsOf({}, word));
    return writeOne({Edit::Kind::Update, m_first.record, {}, m_firstId, version, fields, m_first.fields});
}

/// With a condition the second write is refused; without one the past of the field must tell what it replaced.
Probe::StepResult Probe::writeOverStale()
{
    if (m_firstId.isEmpty())
        return notTried();
    m_context.sleeper.wait(stampTime);
    const auto seen = TRY(readOne(m_firstId));
    const auto first = changeText(seen.version, u"Left"_s);
    if (!first || first->kind != Kind::Done)
        return first ? StepResult(unexpected(u"the first write: "_s + outcomeText(*first))) : fail(first.error());
    m_context.sleeper.wait(stampTime);
    const auto second = TRY(changeText(seen.version, u"Right"_s));
    if (!m_context.remote.lacksConditionalWrites()) {
        if (second.kind != Kind::Stale)
            return unexpected(
                u"a write with an old version was %1: the condition is not checked"_s.arg(outcomeText(second)));
        const auto now = TRY(readOne(m_firstId));
        const bool isKept = now.fields.value(m_textField).toString().endsWith("Left"_L1);
        return isKept ? StepResult(u"refused as stale, and nothing was written"_s)
                      : StepResult(unexpected(u"refused as stale, and written all the same"_s));
    }
    if (second.kind != Kind::Done)
        return unexpected(outcomeText(second));
    const auto past = TRY(m_context.remote.history(m_object, {m_firstId}, {m_textField}));
    const bool isTold = std::ranges::any_of(
        past, [](const FieldRevision &value) { return value.value.toString().endsWith("Left"_L1); });
    return isTold ? StepResult(u"has no conditions; the history tells what was replaced"_s)
                  : StepResult(unexpected(u"the history does not tell what was replaced"_s));
}

Probe::StepResult Probe::createAgain(bool isSecond)
{
    if (!isSecond)
        m_twice = newCompany(u"twice"_s);
    const auto made = writeOne(m_twice);
    if (!made)
        return fail(made.error());
    if (isSecond && made->kind == Kind::Refused) // such as by a search for duplicates
        return u"refused: no second record was made"_s;
    const bool isThere = made->kind == Kind::Done || (isSecond && made->kind == Kind::Exists);
    if (!isThere || made->remoteId.isEmpty())
        return unexpected(outcomeText(*made));
    if (!isSecond) {
        m_twiceId = made->remoteId;
        return u"made as "_s + m_twiceId;
    }
    if (made->remoteId == m_twiceId)
        return made->kind == Kind::Exists ? u"refused, and the first one named"_s : u"written onto the first one"_s;
    const auto overwrites = TRY(m_context.remote.createsOverwrite(m_object));
    return overwrites
        ? StepResult(unexpected(u"a second record was made although the account has our key"_s))
        : StepResult(u"a second record was made: the account has no unique field of Satchel's (see the guide)"_s);
}

Probe::StepResult Probe::sendBadRow()
{
    std::vector<RemoteWrite> writes = {newCompany(u"good one"_s), newCompany(u"bad"_s), newCompany(u"good two"_s)};
    const auto longName = TRY(fieldsOf(m_context.recording.marker() + u' ' + QString(badLength, u'x'), {}));
    writes[1].fields = longName;
    for (const RemoteWrite &write : writes) {
        TRY(noteSent(write));
    }
    const auto outcomes = TRY(m_context.remote.write(m_object, writes));
    QStringList results;
    for (size_t i = 0; i < outcomes.size() && i < writes.size(); ++i) {
        TRY(noteMade(writes[i], outcomes[i]));
        results.append(outcomeText(outcomes[i]));
    }
    const bool isAsExpected = outcomes.size() == 3 && outcomes[0].kind == Kind::Done
        && outcomes[1].kind == Kind::Refused && outcomes[2].kind == Kind::Done;
    return isAsExpected ? StepResult(u"the bad one is refused, the others are made"_s)
                        : StepResult(unexpected(results.join(u"; "_s)));
}

/// What is left.
Result<QStringList> Probe::removeAll(const QStringList &ids)
{
    QStringList left;
    for (const QString &id : ids) {
        const auto record = TRY(m_context.remote.read(m_object, {id}));
        if (record.empty())
            continue;
        const auto gone = writeOne({Edit::Kind::Delete, {}, {}, id, record.front().version, {}, {}});
        if (!gone || (gone->kind != Kind::Done && gone->kind != Kind::Gone))
            left.append(id);
    }
    return left;
}

Probe::StepResult Probe::remove()
{
    if (m_made.isEmpty())
        return notTried();
    m_context.sleeper.wait(stampTime); // what was written a moment ago has no version yet where stamps are coarse
    const auto left = TRY(removeAll(m_made));
    if (!left.isEmpty())
        return unexpected(u"%1 of %2 are not deleted"_s.arg(left.size()).arg(m_made.size()));
    m_removed = std::exchange(m_made, {});
    return u"%1 deleted"_s.arg(m_removed.size());
}

Probe::StepResult Probe::seeDeletions()
{
    if (m_removed.isEmpty())
        return notTried();
    if (!m_context.remote.tellsDeletions(m_object)) {
        const auto present = TRY(m_context.remote.read(m_object, m_removed));
        return present.empty() ? StepResult(u"none of them is there any more; only a full sync notices deletions"_s)
                               : StepResult(unexpected(u"%1 can still be read"_s.arg(present.size())));
    }
    const QSet<QString> wanted(m_removed.begin(), m_removed.end());
    QSet<QString> seen;
    for (int look = 0; look < mostLooks; ++look) {
        const auto pulled = pull();
        const auto deleted = pulled ? m_context.remote.readDeleted(m_object, m_removed)
                                    : Result<std::vector<RemoteRecord>>();
        if (!pulled || !deleted)
            return fail(!pulled ? pulled.error() : deleted.error());
        seen.unite(pulled->deleted);
        for (const RemoteRecord &record : *deleted)
            seen.insert(record.id);
        if (seen.contains(wanted))
            return u"all of them are reported"_s;
        if (!m_context.sleeper.wait(lookTime))
            break;
    }
    return unexpected(
        u"%1 of %2 deletions are reported"_s.arg(QSet<QString>(seen).intersect(wanted).size()).arg(wanted.size()));
}

Probe::StepResult Probe::readAgain()
{
    const auto seen = TRY(pull());
    QStringList shown; // an index may lag behind
    std::ranges::copy_if(
        m_removed, std::back_inserter(shown), [&](const QString &id) { return seen.live.contains(id); });
    const auto present = TRY(
        shown.isEmpty() ? Result<std::vector<RemoteRecord>>() : m_context.remote.read(m_object, shown));
    if (!present.empty())
        return unexpected(u"%1 deleted records are there again"_s.arg(present.size()));
    const qsizetype others = seen.live.size() - shown.size();
    return others == 0 ? u"nothing has changed"_s : u"nothing of ours has changed; %1 of others"_s.arg(others);
}

Probe::StepResult Probe::cleanUp()
{
    if (!m_lost.empty()) {
        const auto found = m_context.remote.find(m_object, m_lost, [](const QString &) { return false; });
        if (!found)
            return fail(found.error().kind,
                u"%1; still there may be what bears the name %2"_s.arg(
                    found.error().what, m_context.recording.marker()));
        for (const InDoubtResult &one : *found) {
            if (one.state == InDoubtResult::State::Found && one.isOurs && !one.record.isDeleted)
                m_made.append(one.record.id);
        }
    }
    const auto left = removeAll(m_made);
    if (!left)
        return fail(left.error().kind, u"%1; still there may be %2"_s.arg(left.error().what, m_made.join(u", "_s)));
    if (!left->isEmpty())
        return unexpected(u"still there: "_s + left->join(u", "_s));
    return forgetMade().map([] { return u"nothing is left behind"_s; });
}

QString Probe::nameOf(const RemoteRecord &record) const
{
    return record.fields.value(m_object.mapOf(u"name"_s)->remotes.first()).toString();
}

/// Empty when it was never made; an Error when that is not known yet.
Result<QString> Probe::idOf(const ProbeCreate &create)
{
    if (!create.remoteId.isEmpty())
        return create.remoteId;
    const InDoubtCreate lost = create.asLost();
    const auto found = TRY(m_context.remote.find(m_object, std::span(&lost, 1), [](const QString &) { return false; }));
    const InDoubtResult one = found.empty() ? InDoubtResult() : found.front();
    if (one.state == InDoubtResult::State::TooEarly)
        return unexpected(u"what became of %1 is not known yet: probe again in a few minutes"_s.arg(create.marker));
    const bool isThere = one.state == InDoubtResult::State::Found && one.isOurs && !one.record.isDeleted;
    return isThere ? one.record.id : QString();
}

/// False when the record was deleted, or when somebody has renamed it and so keeps it.
Result<bool> Probe::removeLeftover(const ProbeCreate &create)
{
    const auto id = TRY(idOf(create));
    const auto records = TRY(
        id.isEmpty() ? Result<std::vector<RemoteRecord>>() : m_context.remote.read(m_object, {id}));
    const bool isOurs = !records.empty() && !create.marker.isEmpty()
        && nameOf(records.front()).startsWith(create.marker);
    const auto left = isOurs ? removeAll({id}) : Result<QStringList>();
    if (!left || !left->isEmpty())
        return left ? Result<bool>(unexpected(u"still there: "_s + id)) : fail(left.error());
    return m_context.journal.remove(create.key).map([&] { return isOurs; });
}

Probe::StepResult Probe::removeLeftovers(const std::vector<ProbeCreate> &creates)
{
    if (m_object.object.isEmpty())
        return notTried();
    qsizetype count = 0;
    for (const ProbeCreate &create : creates) {
        if (create.object != m_object.object)
            continue;
        const auto removed = TRY(removeLeftover(create));
        count += removed ? 1 : 0;
    }
    return u"%1 records of a probe that did not end are deleted"_s.arg(count);
}

} // namespace satchel::sync
