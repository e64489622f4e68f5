// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/salesforce/SalesforceWriter.h"

#include "sync/engine/RemoteTime.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using Kind = WriteOutcome::Kind;

constexpr size_t collectionSize = 200;
constexpr qsizetype compositeSize = 25;
constexpr size_t updatesTogether
    = 24; // and a query of the records before; a smaller part has space for a query afterwards

QString httpDate(const QString &version)
{
    return QString::fromLatin1(httpFromInstant(instantFromRemote(QStringView(version)).value_or(Instant{})));
}

} // namespace

Result<std::vector<WriteOutcome>> SalesforceWriter::write(std::span<const RemoteWrite> writes)
{
    m_writes = writes;
    m_outcomes.assign(writes.size(), {});
    m_rows.assign(writes.size(), {});
    const Edit::Kind kind = writes.front().kind;
    const QString refusal = RowForms::refusalOf(kind, m_here.rights(), m_object, m_api.manifest().label);
    const QString primary = kind == Edit::Kind::Update ? m_object.wire.value("primary"_L1)["column"_L1].toString()
                                                       : QString();
    std::vector<size_t> sendable;
    for (size_t i = 0; i < writes.size(); ++i) {
        auto row = refusal.isEmpty() ? m_records.forms().rowOf(writes[i]) : fail(Error::Kind::Refused, refusal);
        if (row && !primary.isEmpty() && row->contains(primary))
            m_primaries.insert(i, row->take(primary).toString());
        if (!row)
            m_outcomes[i] = {Kind::Refused, {}, {}, {}, row.error().what, row.error().where};
        else if (kind == Edit::Kind::Update && row->isEmpty() && !m_primaries.contains(i))
            m_outcomes[i] = {Kind::Done, writes[i].remoteId, writes[i].version, {}, {}, {}};
        else if (kind == Edit::Kind::Update && writes[i].version.isEmpty())
            m_outcomes[i] = {
                Kind::Stale, writes[i].remoteId, {}, {}, {}, {}}; // nobody knows what would be written over
        else
            sendable.push_back(i);
        if (row)
            m_rows[i] = std::move(*row);
        if (row && m_notes.areAttached())
            m_parents.insert(i, m_notes.takeApart(m_rows[i]));
    }
    TRY(send(sendable, kind));
    for (WriteOutcome &outcome : m_outcomes)
        outcome.isMarked = m_here.hasKey;
    TRY(checkGone());
    TRY(setPrimaries());
    return std::move(m_outcomes);
}

Result<void> SalesforceWriter::send(const std::vector<size_t> &sendable, Edit::Kind kind)
{
    if (kind == Edit::Kind::Create && m_notes.areAttached())
        return createAttached(sendable);
    const bool isUpdate = kind == Edit::Kind::Update;
    WriteBatch batch(
        m_api.manifest(), m_writes, m_outcomes,
        [&](WriteBatch::Part part) {
            return kind == Edit::Kind::Create ? create(part) : isUpdate ? update(part) : remove(part);
        },
        [&](WriteBatch::Part part, const JsonAnswer &answer) {
            isUpdate ? takeComposite(part, answer) : takeCollection(part, answer);
        });
    const size_t size = isUpdate ? updatesTogether : collectionSize;
    for (size_t begin = 0; begin < sendable.size(); begin += size) {
        const auto end = sendable.begin() + qsizetype(std::min(sendable.size(), begin + size));
        if (const auto done = batch.send({sendable.begin() + qsizetype(begin), end}); !done)
            return done;
    }
    return {};
}

/// With a key that no two rows share a second create is refused with the first one's id, and writes over nothing; where
/// the key is only looked up by, the second one finds the first.
Result<JsonAnswer> SalesforceWriter::create(WriteBatch::Part part)
{
    const QString key = m_here.hasKey ? m_object.wire.value("key"_L1).toString() : QString();
    QJsonArray records;
    for (const size_t i : part) {
        QJsonObject record = m_rows[i];
        record.insert(u"attributes"_s, QJsonObject{{u"type"_s, nameOf(m_object)}});
        if (!key.isEmpty())
            record.insert(key, m_writes[i].key.toString());
        records.append(record);
    }
    const QJsonObject body{{u"allOrNone"_s, false}, {u"records"_s, records}};
    const auto headers = m_api.manifest().headersOf(Edit::Kind::Create);
    if (m_here.hasKey && !m_here.isKeyUnique)
        return m_api.patch(
            u"composite/sobjects/%1/%2"_s.arg(nameOf(m_object), key), body, JsonApi::Repeat::Allowed, headers);
    return m_api.post(
        u"composite/sobjects"_s, body, m_here.hasKey ? JsonApi::Repeat::Allowed : JsonApi::Repeat::Never, {}, headers);
}

/// Of a request within a request, which inherits none of the others.
QJsonObject SalesforceWriter::headersWithin(Edit::Kind kind, QJsonObject headers) const
{
    for (const HttpHeader &header : m_api.manifest().headersOf(kind))
        headers.insert(QString::fromLatin1(header.name), QString::fromLatin1(header.value));
    return headers;
}

/// One by one: a record without its link would belong to nobody, so both are made or none.
Result<void> SalesforceWriter::createAttached(const std::vector<size_t> &sendable)
{
    bool hasSent = false;
    for (const size_t i : sendable) {
        const auto answer = m_notes.create(
            nameOf(m_object), m_rows[i], m_parents.value(i), headersWithin(Edit::Kind::Create, {}));
        const bool isNothing = !answer && answer.error().kind != Error::Kind::Unanswered
            && answer.error().kind != Error::Kind::Invalid;
        if (isNothing && !hasSent)
            return fail(answer.error());
        hasSent = true;
        if (!answer)
            downgradeOutcome(m_outcomes[i], answer.error());
        else if (answer->isSuccess())
            takeAttached(i, *answer);
        else
            m_outcomes[i] = outcomeOf(m_api.manifest(), answer->content, answer->status);
    }
    return {};
}

/// The one that failed has the reason; the other one says only that it was rolled back.
void SalesforceWriter::takeAttached(size_t write, const JsonAnswer &answer)
{
    for (const QJsonValue response : answer.body.value("compositeResponse"_L1).toArray()) {
        const int status = response["httpStatusCode"_L1].toInt();
        const bool isDone = status >= 200 && status < 300;
        const WriteOutcome failed = isDone ? WriteOutcome() : outcomeOf(m_api, response["body"_L1], status);
        if (!isDone
            && (m_outcomes[write].kind == Kind::Unknown || m_outcomes[write].kind == Kind::Done
                || failed.kind == Kind::Refused))
            m_outcomes[write] = failed;
        else if (isDone && response["referenceId"_L1] == "note"_L1)
            done(write, longId(response["body"_L1]["id"_L1].toString()), answer);
    }
}

/// A query of the records of a part, as one of the requests within a request.
QJsonObject SalesforceWriter::queryOf(WriteBatch::Part part, const QString &name) const
{
    QStringList ids;
    for (const size_t i : part)
        ids.append(soqlText(m_writes[i].remoteId));
    const QString rows = soqlOf(m_records.wanted(), nameOf(m_object), {u"Id IN (%1)"_s.arg(ids.join(u','))});
    return {{u"method"_s, u"GET"_s}, {u"referenceId"_s, name}, {u"url"_s, soqlAddress(m_api, rows)}};
}

/// Whether conditions hold for requests within a request is not documented. So the same request reads the records just
/// before: noteReplaced reports a change that our write replaced. It reads them once more afterwards where 25 parts
/// leave space, because an update has no answer body and a rule of the organisation may have altered the value
/// (noteKept).
Result<JsonAnswer> SalesforceWriter::update(WriteBatch::Part part)
{
    QJsonArray requests{queryOf(part, u"before"_s)};
    for (const size_t i : part) {
        requests.append(QJsonObject{{u"method"_s, u"PATCH"_s}, {u"referenceId"_s, u"w%1"_s.arg(i)},
            {u"url"_s, m_api.pathOf(u"sobjects/%1/%2"_s.arg(nameOf(m_object), m_writes[i].remoteId))},
            {u"httpHeaders"_s,
                headersWithin(Edit::Kind::Update, {{u"If-Unmodified-Since"_s, httpDate(m_writes[i].version)}})},
            {u"body"_s, m_rows[i]}});
    }
    if (requests.size() < compositeSize)
        requests.append(queryOf(part, u"after"_s));
    // A second one of the same finds that the record was changed: by the first
    return m_api.post(u"composite"_s,
        {{u"allOrNone"_s, false}, {u"collateSubrequests"_s, false}, {u"compositeRequest"_s, requests}},
        JsonApi::Repeat::Allowed);
}

Result<JsonAnswer> SalesforceWriter::remove(WriteBatch::Part part)
{
    QStringList ids;
    for (const size_t i : part)
        ids.append(m_writes[i].remoteId);
    return m_api.remove(u"composite/sobjects"_s, {{u"ids"_s, ids.join(u',')}, {u"allOrNone"_s, u"false"_s}},
        m_api.manifest().headersOf(Edit::Kind::Delete));
}

/// The version is left open: the answer does not have the stamp of our own write, and others may write within the same
/// second.
void SalesforceWriter::done(size_t write, const QString &id, const JsonAnswer &answer)
{
    m_outcomes[write] = {Kind::Done, id, {}, answer.now.value_or(Instant{}), {}, {}};
}

/// Results are in the order of the records.
void SalesforceWriter::takeCollection(WriteBatch::Part part, const JsonAnswer &answer)
{
    const QJsonArray results = answer.content.toArray();
    for (size_t at = 0; at < part.size() && qsizetype(at) < results.size(); ++at) {
        const QJsonValue result = results[qsizetype(at)];
        const bool isDelete = m_writes[part[at]].kind == Edit::Kind::Delete;
        const QString id = longId(result["id"_L1].toString());
        if (result["success"_L1].toBool() && (isDelete || !id.isEmpty())) {
            done(part[at], isDelete ? m_writes[part[at]].remoteId : id, answer);
        } else if (!result["success"_L1].toBool(true)) {
            WriteOutcome &outcome = m_outcomes[part[at]];
            outcome = outcomeOf(m_api, result, 0);
            outcome.remoteId = longId(outcome.remoteId);
        }
    }
}

/// A record that was done though somebody had changed it since we saw it: its condition was not looked at.
void SalesforceWriter::noteReplaced(size_t write, const QJsonArray &before)
{
    const RemoteWrite &sent = m_writes[write];
    for (const QJsonValue row : before) {
        const auto record = m_records.forms().recordOf(row.toObject());
        if (!record || record->id != sent.remoteId)
            continue;
        const auto seen = instantFromRemote(QStringView(sent.version));
        const auto there = instantFromRemote(row[m_records.forms().column("version"_L1)]);
        if (!seen || !there || *there <= *seen)
            continue;
        m_outcomes[write].replaced = record->fields;
        if (m_notes.areAttached()) // their earlier text is kept as a version there
            m_notes.forgetUnread(m_outcomes[write].replaced);
    }
}

/// The values that the record has after the write, of the written fields.
void SalesforceWriter::noteKept(size_t write, const QJsonArray &after)
{
    const RemoteWrite &sent = m_writes[write];
    for (const QJsonValue row : after) {
        const auto record = m_records.forms().recordOf(row.toObject());
        if (!record || record->id != sent.remoteId || record->isDeleted)
            continue;
        for (auto field = sent.fields.begin(); field != sent.fields.end(); ++field) {
            if (record->fields.contains(field.key()))
                m_outcomes[write].fields.insert(field.key(), record->fields.value(field.key()));
        }
        if (m_primaries.contains(write)) // it is set by a request of its own
            m_outcomes[write].fields.remove(m_object.wire.value("primary"_L1)["column"_L1].toString());
        if (m_notes.areAttached())
            m_notes.forgetUnread(m_outcomes[write].fields);
    }
}

QJsonArray SalesforceWriter::rowsOf(const JsonAnswer &answer, QLatin1StringView name)
{
    for (const QJsonValue response : answer.body.value("compositeResponse"_L1).toArray()) {
        if (response["referenceId"_L1] == name)
            return response["body"_L1]["records"_L1].toArray();
    }
    return {};
}

void SalesforceWriter::takeComposite(WriteBatch::Part part, const JsonAnswer &answer)
{
    const QJsonArray before = rowsOf(answer, "before"_L1);
    const QJsonArray after = rowsOf(answer, "after"_L1);
    for (const QJsonValue response : answer.body.value("compositeResponse"_L1).toArray()) {
        for (const size_t i : part) {
            if (response["referenceId"_L1].toString() != u"w%1"_s.arg(i))
                continue;
            const int status = response["httpStatusCode"_L1].toInt();
            const bool isDone = status >= 200 && status < 300;
            if (isDone)
                done(i, m_writes[i].remoteId, answer);
            else if (status > 0)
                m_outcomes[i] = outcomeOf(m_api, response["body"_L1], status);
            if (!isDone)
                continue;
            noteReplaced(i, before);
            noteKept(i, after);
        }
    }
}

/// What makes somebody the primary one; nothing when he is already.
std::optional<QJsonObject> SalesforceWriter::primaryRequest(size_t write, const QJsonArray &roles) const
{
    const QJsonValue words = m_object.wire.value("primary"_L1);
    const QString column = words["column"_L1].toString();
    const QString of = words["of"_L1].toString();
    const QString mark = words["mark"_L1].toString();
    const QString role = u"sobjects/"_s + words["role"_L1].toString();
    const QString wanted = m_primaries.value(write);
    const auto request = [&](const QString &method, const QString &path, const QJsonObject &body) {
        return QJsonObject{{u"method"_s, method}, {u"referenceId"_s, u"p%1"_s.arg(write)},
            {u"url"_s, m_api.pathOf(path)}, {u"httpHeaders"_s, headersWithin(Edit::Kind::Update, {})},
            {u"body"_s, body}};
    };
    for (const QJsonValue there : roles) {
        if (longId(there[of].toString()) != longId(m_writes[write].remoteId))
            continue;
        const bool isIt = !wanted.isEmpty() && longId(there[column].toString()) == longId(wanted);
        const bool isPrimary = there[mark].toBool();
        if (isIt && isPrimary)
            return {};
        if (isIt || (wanted.isEmpty() && isPrimary))
            return request(u"PATCH"_s, role + u'/' + there["Id"_L1].toString(), {{mark, isIt}});
    }
    if (wanted.isEmpty())
        return {};
    return request(u"POST"_s, role, {{of, m_writes[write].remoteId}, {column, wanted}, {mark, true}});
}

/// For the records whose own condition was met. A role that could not be set is tried again, or its record gets the
/// reason.
Result<void> SalesforceWriter::setPrimaries()
{
    QStringList ids;
    for (auto at = m_primaries.begin(); at != m_primaries.end();) {
        const bool isDone = m_outcomes[at.key()].kind == Kind::Done;
        if (isDone)
            ids.append(soqlText(m_writes[at.key()].remoteId));
        at = isDone ? std::next(at) : m_primaries.erase(at);
    }
    if (ids.isEmpty())
        return {};
    const QJsonValue words = m_object.wire.value("primary"_L1);
    const QString of = words["of"_L1].toString();
    const auto roles = ask(m_api, {u"Id"_s, of, words["column"_L1].toString(), words["mark"_L1].toString()},
        words["role"_L1].toString(), {u"%1 IN (%2)"_s.arg(of, ids.join(u',')), u"IsDeleted = false"_s});
    QList<size_t> left;
    for (auto at = m_primaries.begin(); at != m_primaries.end(); ++at) {
        if (!roles)
            downgradeOutcome(m_outcomes[at.key()], roles.error());
        else if (primaryRequest(at.key(), roles->rows))
            left.append(at.key());
    }
    for (qsizetype begin = 0; begin < left.size(); begin += compositeSize) {
        const QList<size_t> part = left.mid(begin, compositeSize);
        QJsonArray requests;
        for (const size_t i : part)
            requests.append(*primaryRequest(i, roles->rows));
        const auto answer = m_api.post(u"composite"_s, {{u"allOrNone"_s, false}, {u"compositeRequest"_s, requests}});
        QHash<QString, QJsonValue> responses;
        for (const QJsonValue response : answer ? answer->body.value("compositeResponse"_L1).toArray() : QJsonArray())
            responses.insert(response["referenceId"_L1].toString(), response);
        for (const size_t i : part) {
            const QJsonValue response = responses.value(u"p%1"_s.arg(i));
            const int status = response["httpStatusCode"_L1].toInt();
            WriteOutcome &outcome = m_outcomes[i];
            if (status >= 200 && status < 300)
                continue;
            if (status > 0)
                outcome = outcomeOf(m_api, response["body"_L1], status);
            else if (!answer)
                downgradeOutcome(outcome, answer.error());
            else
                outcome = outcomeOf(m_api.manifest(), answer->content, answer->status);
            if (outcome.kind != Kind::Refused) // its own condition was met: another record failed
                outcome.kind = Kind::Later;
            outcome.remoteId = m_writes[i].remoteId;
        }
    }
    return {};
}

/// "Deleted" may speak of the record or of one that it refers to; only a new record can exist already, and only one
/// that is there can have changed.
Result<void> SalesforceWriter::checkGone()
{
    QStringList ids;
    for (size_t i = 0; i < m_writes.size(); ++i) {
        WriteOutcome &outcome = m_outcomes[i];
        const bool isCreate = m_writes[i].kind == Edit::Kind::Create;
        if (outcome.kind == Kind::Exists && (!isCreate || outcome.remoteId.isEmpty()))
            outcome.kind = Kind::Refused;
        if ((outcome.kind == Kind::Gone || outcome.kind == Kind::Stale) && isCreate)
            outcome.kind = Kind::Later;
        if (outcome.kind == Kind::Gone)
            ids.append(m_writes[i].remoteId);
    }
    if (ids.isEmpty())
        return {};
    const auto present = m_records.read(ids);
    for (size_t i = 0; i < m_writes.size(); ++i) {
        if (m_outcomes[i].kind == Kind::Gone
            && (!present || std::ranges::find(*present, m_writes[i].remoteId, &RemoteRecord::id) != present->end()))
            m_outcomes[i].kind = Kind::Later;
    }
    return {};
}

} // namespace satchel::sync
