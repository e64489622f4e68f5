// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dynamics365/DynamicsWriter.h"

#include "domain/Reason.h"
#include "sync/connectors/ManifestText.h"
#include "sync/engine/RemoteTime.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using Kind = WriteOutcome::Kind;

const HttpHeader tellsVersion = {"Prefer", "return=representation"};
const QString currencyColumn = u"_transactioncurrencyid_value"_s;
const QString bindSuffix = u"@odata.bind"_s;
constexpr size_t mostSteps = 10; // of a set: tells which write the number of a part belongs to

/// The state of a stage of ours: open, won or lost. A deal without a stage is open.
QString stateOf(const QJsonValue &stage)
{
    const QString state = stage.toString().section(u'/', 0, 0);
    return state.isEmpty() ? u"0"_s : state;
}

/// A new row has the id of our own record.
QString idOf(const RemoteWrite &write)
{
    return write.kind == Edit::Kind::Create ? write.key.toString() : write.remoteId;
}

/// A stage of a process, and neither won nor lost nor none.
bool isOpenStage(const QJsonValue &stage)
{
    return stateOf(stage) == "0"_L1 && !stage.toString().section(u'/', 2).isEmpty();
}

/// What a change of stage means for the row's own state. Closed ones are reopened before they are anything else.
bool requiresCloseAction(QJsonObject &row, const RemoteWrite &write)
{
    if (!write.fields.contains(u"stage"_s))
        return false;
    const QString state = stateOf(write.fields.value("stage"_L1));
    const QString before = stateOf(write.previous.value("stage"_L1));
    const bool isCreate = write.kind == Edit::Kind::Create;
    row.remove(u"statecode"_s);
    if (!isCreate && before != "0"_L1 && before != state) {
        row.insert(u"statecode"_s, 0);
        row.insert(u"statuscode"_s, 1);
    }
    if (state != "0"_L1)
        row.remove(u"stageid"_s);
    return state != "0"_L1 && (isCreate || before != state);
}

} // namespace

Result<std::vector<WriteOutcome>> DynamicsWriter::write(std::span<const RemoteWrite> writes)
{
    std::vector<WriteOutcome> outcomes(writes.size());
    const auto table = m_tables.table(m_object);
    const auto currencies = m_tables.currencies();
    if (!table || !currencies)
        return fail(!table ? table.error() : currencies.error());
    m_table = *table;
    m_currencies = *currencies;
    QString refusal = writes.front().kind == Edit::Kind::Create
        ? manifestText(m_object.wire.value("refuses_new"_L1).toString())
        : QString();
    if (refusal.isEmpty())
        refusal = RowForms::refusalOf(writes.front().kind, m_table->rights, m_object, m_api.manifest().label);
    TRY(refusal.isEmpty() ? findStandings(writes) : Result<void>());
    std::vector<std::vector<RequestPart>> requests(writes.size());
    std::vector<size_t> all;
    for (size_t i = 0; i < writes.size(); ++i) {
        auto parts = refusal.isEmpty() ? partsOf(writes[i], i) : fail(Error::Kind::Refused, refusal);
        if (!parts) {
            outcomes[i] = {Kind::Refused, writes[i].remoteId, {}, {}, parts.error().what, parts.error().where};
            continue;
        }
        requests[i] = std::move(*parts);
        all.push_back(i);
    }
    const auto send = [&](WriteBatch::Part part) {
        std::vector<RequestPart> together;
        m_sent.clear();
        for (const size_t i : part) {
            noteSent(i, requests[i]);
            std::ranges::copy(requests[i], std::back_inserter(together));
        }
        // Versions keep updates and deletions from being done twice. What a create made may be gone again when it is
        // repeated.
        const auto repeat = writes.front().kind == Edit::Kind::Create ? JsonApi::Repeat::Never
                                                                      : JsonApi::Repeat::Allowed;
        return m_api.sendTogether(u"api/$batch"_s, together, {{"Prefer", "odata.continue-on-error"}}, repeat);
    };
    WriteBatch batch(m_api.manifest(), writes, outcomes, send,
        [&](WriteBatch::Part, const JsonAnswer &answer) { take(writes, answer, outcomes); });
    TRY(batch.send(std::move(all)));
    TRY(moveNew(writes, outcomes));
    return outcomes;
}

/// One entry for each expected answer; a change set has one answer.
void DynamicsWriter::noteSent(size_t write, const std::vector<RequestPart> &requests)
{
    for (const RequestPart &request : requests)
        m_sent.push_back({write, request.method == "GET"});
    m_sent.back().isLast = true;
}

/// Of the deals that go on to another stage of their process.
Result<void> DynamicsWriter::findStandings(std::span<const RemoteWrite> writes)
{
    QStringList deals;
    for (const RemoteWrite &write : writes) {
        if (write.kind == Edit::Kind::Update && isOpenStage(write.fields.value("stage"_L1)))
            deals.append(write.remoteId);
    }
    auto positions = TRY(m_tables.processes().of(deals));
    m_positions = std::move(positions);
    return {};
}

/// The request that moves a deal within its process.
std::optional<RequestPart> DynamicsWriter::move(const RemoteWrite &write) const
{
    const QJsonValue stage = write.fields.value("stage"_L1);
    const auto position = m_positions.constFind(idOf(write));
    if (!isOpenStage(stage) || position == m_positions.constEnd()
        || position->process != stage.toString().section(u'/', 1, 1))
        return {};
    const QString there = stage.toString().section(u'/', 2).toLower();
    return RequestPart{"PATCH", m_api.pathOf(u"api/%1(%2)"_s.arg(position->table, position->row)), {{"If-Match", "*"}},
        {{u"activestageid"_s + bindSuffix, u"/processstages(%1)"_s.arg(there)},
            {u"traversedpath"_s, m_tables.processes().pathTo(*position, there)}},
        {}, {}};
}

/// A new deal begins at the first stage of its process and is moved from there to its stage here. That it could not be
/// moved is no reason to think that it was not made: then it is read as standing at the beginning.
Result<void> DynamicsWriter::moveNew(std::span<const RemoteWrite> writes, std::span<WriteOutcome> outcomes)
{
    std::vector<size_t> made;
    QStringList deals;
    for (size_t i = 0; i < writes.size(); ++i) {
        if (writes[i].kind == Edit::Kind::Create && outcomes[i].kind == Kind::Done
            && isOpenStage(writes[i].fields.value("stage"_L1))) {
            made.push_back(i);
            deals.append(idOf(writes[i]));
        }
    }
    auto positions = m_tables.processes().of(deals);
    if (!positions)
        return {};
    m_positions = std::move(*positions);
    std::vector<size_t> moved;
    std::vector<RequestPart> parts;
    for (const size_t i : made) {
        const auto part = move(writes[i]);
        if (!part
            || m_positions.value(idOf(writes[i])).stage
                == writes[i].fields.value("stage"_L1).toString().section(u'/', 2))
            continue;
        moved.push_back(i);
        parts.push_back(*part);
        parts.push_back({"GET", patch(writes[i], {}).path, {}, {}, {}, {}}); // its version moves along
    }
    if (parts.empty())
        return {};
    const auto answer = m_api.sendTogether(
        u"api/$batch"_s, parts, {{"Prefer", "odata.continue-on-error"}}, JsonApi::Repeat::Allowed);
    const QJsonArray answers = answer ? answer->content.toArray() : QJsonArray();
    for (size_t at = 0; at < moved.size() && size_t(answers.size()) == parts.size(); ++at)
        takeVersion(answers[qsizetype(2 * at + 1)], outcomes[moved[at]]);
    return {};
}

QString DynamicsWriter::address(const RemoteWrite &write) const
{
    return m_api.pathOf(u"api/%1(%2)"_s.arg(m_object.object, idOf(write)));
}

/// The written columns whose value in the row is the value of our remote field, so that the answer can be compared.
QStringList DynamicsWriter::plainColumns(const RemoteWrite &write, const QJsonObject &row) const
{
    QStringList names;
    for (auto column = row.begin(); column != row.end(); ++column) {
        if (write.fields.contains(column.key()) && m_table->columns.contains(column.key()))
            names.append(column.key());
    }
    if (write.fields.contains(u"isocurrencycode"_s) && m_table->columns.contains(currencyColumn))
        names.append(currencyColumn);
    return names;
}

/// Its answer has the row's new version and the columns in `shown`.
RequestPart DynamicsWriter::patch(const RemoteWrite &write, const QJsonObject &row, const QStringList &shown) const
{
    const QJsonValue words = m_object.wire.value("row"_L1);
    const QStringList columns = QStringList{words["id"_L1].toString(), words["stamp"_L1].toString()} + shown;
    const QString select = u"?$select="_s + columns.join(u',');
    const QByteArray version = write.version.isEmpty() ? QByteArray("*") : write.version.toUtf8();
    const HttpHeader condition = write.kind == Edit::Kind::Create ? HttpHeader{"If-None-Match", "*"}
                                                                  : HttpHeader{"If-Match", version};
    return {"PATCH", address(write) + select, {condition, tellsVersion}, row, {}, {}};
}

Result<std::vector<RequestPart>> DynamicsWriter::partsOf(const RemoteWrite &write, size_t index) const
{
    if (write.kind == Edit::Kind::Delete) {
        const QByteArray version = write.version.isEmpty() ? QByteArray("*") : write.version.toUtf8();
        return std::vector<RequestPart>{{"DELETE", address(write), {{"If-Match", version}}, {}, {}, {}}};
    }
    auto row = TRY(rowOf(write));
    const bool closes = requiresCloseAction(row, write);
    QJsonObject rest;
    if (write.kind == Edit::Kind::Create) {
        const auto later = TRY(restOf(write, row));
        rest = later;
        const QJsonObject closing = closingOf(write);
        for (auto member = closing.begin(); member != closing.end(); ++member)
            rest.insert(member.key(), *member);
    }
    const RequestPart first = patch(write, row, plainColumns(write, row));
    std::vector<RequestPart> set;
    if (!rest.isEmpty())
        set.push_back({"PATCH", first.path, {{"If-Match", "*"}, tellsVersion}, rest, {}, {}});
    if (closes) {
        const bool isWon = stateOf(write.fields.value("stage"_L1)) == "1"_L1;
        const QString bound = u"/%1(%2)"_s.arg(m_object.object, address(write).section(u'(', 1).chopped(1));
        const QJsonObject close{{u"subject"_s, isWon ? u"Won"_s : u"Lost"_s}, {u"opportunityid"_s + bindSuffix, bound}};
        set.push_back({"POST", m_api.pathOf(isWon ? u"api/WinOpportunity"_s : u"api/LoseOpportunity"_s), {},
            {{u"Status"_s, isWon ? 3 : 4}, {u"OpportunityClose"_s, close}}, {}, {}});
    }
    const auto moved = move(write);
    if (moved)
        set.push_back(*moved);
    if (set.empty())
        return std::vector<RequestPart>{first};
    set.insert(set.begin(), first);
    for (size_t step = 0; step < set.size(); ++step) // numbers that no other part of the batch has
        set[step].id = QByteArray::number(qulonglong(index * mostSteps + step + 1));
    std::vector<RequestPart> parts{{{}, {}, {}, {}, {}, set}};
    if (closes || moved)
        parts.push_back({"GET", set.front().path, {}, {}, {}, {}});
    return parts;
}

/// The state of a row that tells of something that has happened, such as a call: it is not left open, as if it were
/// still to be done.
QJsonObject DynamicsWriter::closingOf(const RemoteWrite &write) const
{
    const QJsonObject closed = m_object.wire.value("closed"_L1).toObject();
    const auto planned = instantFromRemote(write.fields.value(closed.value("planned"_L1).toString()));
    if (closed.isEmpty() || (planned && *planned > m_now))
        return {};
    const QJsonValue which = write.fields.value(closed.value("by"_L1).toString());
    const bool isOther = which.isBool() ? !which.toBool() : which.toString() == "false"_L1;
    return {{u"statecode"_s, closed.value("statecode"_L1)},
        {u"statuscode"_s, closed.value(isOther ? "otherwise"_L1 : "statuscode"_L1)}};
}

/// What a new row only takes when it is there: a state, and with it the reason for it.
Result<QJsonObject> DynamicsWriter::restOf(const RemoteWrite &write, QJsonObject &row) const
{
    RemoteWrite later = write;
    later.kind = Edit::Kind::Update;
    auto rest = rowOf(later);
    if (!rest)
        return rest;
    requiresCloseAction(*rest, write);
    for (const QString &name : rest->keys()) {
        const bool isUsual = name == "statecode"_L1 && rest->value(name).toInt() == 0; // a new row is open
        if (row.contains(name) || rest->value(name).isNull() || isUsual)
            rest->remove(name);
    }
    if (rest->contains(u"statecode"_s) && row.contains(u"statuscode"_s))
        rest->insert(u"statuscode"_s, row.take(u"statuscode"_s));
    return rest;
}

Result<QJsonObject> DynamicsWriter::rowOf(const RemoteWrite &write) const
{
    auto row = RowForms(m_object, m_table->columns).rowOf(write);
    if (!row)
        return row;
    for (const QString &name : m_table->numbers) { // parts of a joined field are texts
        if (const QString text = row->value(name).toString(); !text.isEmpty())
            row->insert(name, text.toInt());
    }
    TRY(bind(*row, write));
    TRY(nameCurrency(*row));
    return row;
}

/// Lookups are written by the name of a navigation property, for each kind of record another one.
Result<void> DynamicsWriter::bind(QJsonObject &row, const RemoteWrite &write) const
{
    const QJsonObject names = m_object.wire.value("bind"_L1).toObject();
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (!row.contains(name.key()))
            continue;
        row.remove(name.key());
        const QJsonObject targets = name->toObject();
        const QString value = write.fields.value(name.key()).toString();
        const QString object = value.section(u':', 0, 0);
        if (value.isEmpty())
            row.insert(targets.begin()->toString() + bindSuffix, QJsonValue::Null);
        else if (targets.contains(object))
            row.insert(targets.value(object).toString() + bindSuffix, u"/%1(%2)"_s.arg(object, value.section(u':', 1)));
        else
            return fail(Error::Kind::Refused, Reason::tr("it cannot refer to %1").arg(object), name.key());
    }
    return {};
}

Result<void> DynamicsWriter::nameCurrency(QJsonObject &row) const
{
    const QString code = row.take(u"isocurrencycode"_s).toString();
    if (code.isEmpty())
        return {};
    const QString id = m_currencies.key(code);
    if (id.isEmpty())
        return fail(
            Error::Kind::Refused, Reason::tr("the organisation has no currency %1").arg(code), u"isocurrencycode"_s);
    row.insert(u"transactioncurrencyid"_s + bindSuffix, u"/transactioncurrencies(%1)"_s.arg(id));
    return {};
}

/// Which part of the batch each answer belongs to. Answers come in the order of what was asked, and only those of sets
/// say more. Where some are missing an answer is known by the row it shows; what is left could be anybody's.
std::vector<std::optional<DynamicsWriter::Sent>> DynamicsWriter::placesOf(
    std::span<const RemoteWrite> writes, const QJsonArray &answers) const
{
    const QString key = m_object.wire.value("row"_L1)["id"_L1].toString();
    const bool isWhole = size_t(answers.size()) == m_sent.size();
    std::vector<std::optional<Sent>> places(size_t(answers.size()));
    size_t next = 0;
    for (size_t at = 0; at < places.size(); ++at) {
        const QJsonValue answer = answers[qsizetype(at)];
        const qulonglong number = answer["id"_L1].toString().toULongLong();
        const QString row = answer["body"_L1][key].toString();
        const auto fits = [&](const Sent &sent) {
            const QString known = idOf(writes[sent.write]);
            return (number == 0 || (number - 1) / mostSteps == sent.write)
                && (row.isEmpty() || row.compare(known, Qt::CaseInsensitive) == 0);
        };
        if (isWhole) {
            places[at] = fits(m_sent[at]) ? std::optional(m_sent[at]) : std::nullopt;
            continue;
        }
        const auto found = std::find_if(m_sent.begin() + qsizetype(next), m_sent.end(), fits);
        if ((number == 0 && row.isEmpty()) || found == m_sent.end())
            continue;
        places[at] = *found;
        next = size_t(found - m_sent.begin()) + 1;
    }
    return places;
}

/// The version that a row has now, where an answer shows it.
bool DynamicsWriter::takeVersion(const QJsonValue &answer, WriteOutcome &outcome) const
{
    const QString version = answer["body"_L1]["@odata.etag"_L1].toString();
    const auto modified = instantFromRemote(answer["body"_L1][m_object.wire.value("row"_L1)["stamp"_L1].toString()]);
    const int status = answer["status"_L1].toInt();
    if (status < 200 || status >= 300 || version.isEmpty() || !modified)
        return false;
    outcome.version = version;
    outcome.modified = *modified;
    return true;
}

/// The values that the row has after the write, of the written fields; a rule of the organisation may have altered
/// them.
void DynamicsWriter::takeKept(const RemoteWrite &write, QJsonObject row, WriteOutcome &outcome) const
{
    if (const QString currency = row.value(currencyColumn).toString(); !currency.isEmpty())
        row.insert(u"isocurrencycode"_s, m_currencies.value(currency));
    const auto shown = RowForms(m_object, m_table->columns).recordOf(row);
    for (auto field = write.fields.begin(); shown && field != write.fields.end(); ++field) {
        if (row.contains(field.key()))
            outcome.fields.insert(field.key(), shown->fields.value(field.key()));
    }
}

/// That something does not exist may speak of the record or of one it refers to; the id in the message says which.
void DynamicsWriter::tellMissing(const RemoteWrite &write, WriteOutcome &outcome) const
{
    static const QRegularExpression guid(
        u"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"_s, QRegularExpression::CaseInsensitiveOption);
    const QString id = guid.match(outcome.reason).captured().toLower();
    const QJsonObject names = m_object.wire.value("bind"_L1).toObject();
    for (auto name = names.begin(); name != names.end() && !id.isEmpty() && id != idOf(write); ++name) {
        const QString value = write.fields.value(name.key()).toString();
        if (value.section(u':', 1).toLower() != id)
            continue;
        outcome.kind = Kind::Refused;
        outcome.field = name.key();
        outcome.missingObject = value.section(u':', 0, 0);
        outcome.missingId = id;
    }
}

/// What no part speaks of stays unknown.
void DynamicsWriter::take(
    std::span<const RemoteWrite> writes, const JsonAnswer &answer, std::span<WriteOutcome> outcomes) const
{
    const QJsonArray answers = answer.content.toArray();
    const auto places = placesOf(writes, answers);
    QSet<size_t> closed; // sets that went through and have still to be read
    for (size_t at = 0; at < places.size(); ++at) {
        if (!places[at] || (places[at]->isRead && !closed.contains(places[at]->write)))
            continue;
        const auto [i, isRead, isLast] = *places[at];
        const QJsonValue part = answers[qsizetype(at)];
        const int status = part["status"_L1].toInt();
        const QJsonValue body = part["body"_L1];
        const bool isCreate = writes[i].kind == Edit::Kind::Create;
        const QString remoteId = idOf(writes[i]);
        if (status >= 400 && !isRead) {
            outcomes[i] = outcomeOf(m_api.manifest(), body, status);
            outcomes[i].remoteId = remoteId;
            m_api.noteRefusal(status, m_api.manifest().errorTextOf(body));
            if (part["wait"_L1].isDouble())
                outcomes[i].wait = part["wait"_L1].toInteger();
            if (outcomes[i].kind == Kind::Gone)
                tellMissing(writes[i], outcomes[i]);
            if (isCreate
                && outcomes[i].kind
                    == Kind::Stale) // a condition that its id is not in use; older ones answer without a code
                outcomes[i].kind = Kind::Exists;
        } else if (status >= 200 && status < 300) {
            WriteOutcome done{Kind::Done, remoteId, {}, {}, {}, {}};
            if (takeVersion(part, done) || writes[i].kind == Edit::Kind::Delete)
                outcomes[i] = done;
            else
                closed.insert(i);
            if (isLast && outcomes[i].kind == Kind::Done)
                takeKept(writes[i], body.toObject(), outcomes[i]);
        }
    }
}

} // namespace satchel::sync
