// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/hubspot/HubSpotWriter.h"

#include "sync/connectors/hubspot/HubSpotOutcome.h"
#include "sync/connectors/ManifestText.h"
#include "sync/engine/RemoteTime.h"

#include <QJsonArray>

#include <numeric>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using Kind = WriteOutcome::Kind;

constexpr auto trace = "objectWriteTraceId"_L1;

} // namespace

QJsonObject HubSpotWriter::propertiesOf(const RemoteWrite &write) const
{
    QJsonObject properties;
    for (auto field = write.fields.begin(); field != write.fields.end(); ++field) {
        if (!field.key().startsWith(u'@') && !m_readOnly.contains(field.key()))
            properties.insert(field.key(), *field);
    }
    return properties;
}

Result<std::vector<WriteOutcome>> HubSpotWriter::write(std::span<const RemoteWrite> writes)
{
    std::vector<WriteOutcome> outcomes(writes.size());
    if (const QString reason = manifestText(m_object.wire.value("refuses_new"_L1).toString());
        !reason.isEmpty() && writes.front().kind == Edit::Kind::Create) {
        for (WriteOutcome &outcome : outcomes) {
            outcome.kind = Kind::Refused;
            outcome.reason = reason;
        }
        return outcomes;
    }
    std::vector<size_t> part;
    for (size_t i = 0; i < writes.size(); ++i) {
        // A change of links alone has nothing to send here
        const bool isLinksOnly = writes[i].kind == Edit::Kind::Update && propertiesOf(writes[i]).isEmpty();
        if (isLinksOnly)
            outcomes[i] = {Kind::Done, writes[i].remoteId, {}, {}, {}, {}};
        else
            part.push_back(i);
    }
    WriteBatch batch(
        m_api.manifest(), writes, outcomes, [&](WriteBatch::Part some) { return send(writes, some); },
        [&](WriteBatch::Part some, const JsonAnswer &answer) { take(writes, some, answer, outcomes); });
    TRY(batch.send(std::move(part)));
    TRY(sendAfterClearing(writes, outcomes));
    for (WriteOutcome &outcome : outcomes)
        outcome.isMarked = !m_key.isEmpty();
    const bool isDelete = writes.front().kind == Edit::Kind::Delete;
    TRY(isDelete ? checkArchived(writes, outcomes) : writeLinks(writes, outcomes));
    return outcomes;
}

QString HubSpotWriter::action(Edit::Kind kind) const
{
    if (kind == Edit::Kind::Create)
        return m_key.isEmpty() ? u"create"_s : u"upsert"_s;
    return kind == Edit::Kind::Delete ? u"archive"_s : u"update"_s;
}

QJsonObject HubSpotWriter::input(const RemoteWrite &write, size_t index) const
{
    if (write.kind == Edit::Kind::Delete)
        return {{u"id"_s, write.remoteId}};
    QJsonObject input{{u"properties"_s, propertiesOf(write)}, {trace, QString::number(index)}};
    if (write.kind == Edit::Kind::Update) {
        input.insert(u"id"_s, write.remoteId);
    } else if (!m_key.isEmpty()) {
        input.insert(u"id"_s, write.key.toString());
        input.insert(u"idProperty"_s, m_key);
    } else if (const QJsonArray links = HubSpotLinks::inlineLinks(m_object, write); !links.isEmpty()) {
        input.insert(u"associations"_s, links);
    }
    return input;
}

Result<JsonAnswer> HubSpotWriter::send(std::span<const RemoteWrite> writes, WriteBatch::Part part)
{
    QJsonArray inputs;
    for (const size_t i : part)
        inputs.append(input(writes[i], i));
    const Edit::Kind kind = writes[part.front()].kind;
    // A create is never sent again unlooked, though the key would prevent a duplicate: it may have been edited or
    // deleted there
    const bool isRepeatable = kind != Edit::Kind::Create;
    return m_api.post(u"objects/%1/batch/%2"_s.arg(m_object.object, action(kind)), {{u"inputs"_s, inputs}},
        isRepeatable ? JsonApi::Repeat::Allowed : JsonApi::Repeat::Never);
}

void HubSpotWriter::take(std::span<const RemoteWrite> writes, WriteBatch::Part part, const JsonAnswer &answer,
    std::vector<WriteOutcome> &outcomes) const
{
    const bool isArchived = writes[part.front()].kind == Edit::Kind::Delete;
    for (const size_t i : part) {
        if (isArchived)
            outcomes[i] = {Kind::Done, writes[i].remoteId, {}, {}, {}, {}};
    }
    if (!isArchived)
        takeResults(writes, part, answer.body, outcomes);
    takeErrors(writes, part, answer.body, outcomes);
}

void HubSpotWriter::takeResults(std::span<const RemoteWrite> writes, WriteBatch::Part part, const QJsonObject &body,
    std::vector<WriteOutcome> &outcomes) const
{
    for (const QJsonValue result : body.value("results"_L1).toArray()) {
        const QString id = hubSpotId(result["id"_L1]);
        const QString mark = result[trace].toVariant().toString();
        if (id.isEmpty() || !instantFromRemote(result["updatedAt"_L1]))
            continue;
        for (const size_t i : part) {
            const bool isIt = mark.isEmpty() ? writes[i].remoteId == id : mark == QString::number(i);
            if (isIt)
                outcomes[i] = doneWith(writes[i], result);
        }
    }
    // Alone and without an external key there is no doubt whose result it is
    const QJsonArray results = body.value("results"_L1).toArray();
    const QString onlyId = results.size() == 1 ? hubSpotId(results[0]["id"_L1]) : QString();
    if (part.size() == 1 && outcomes[part.front()].kind != Kind::Done && !onlyId.isEmpty()
        && results[0][trace].isUndefined()) {
        if (instantFromRemote(results[0]["updatedAt"_L1]))
            outcomes[part.front()] = doneWith(writes[part.front()], results[0]);
    }
}

/// Its fields are those of the write that the answer shows.
WriteOutcome HubSpotWriter::doneWith(const RemoteWrite &write, const QJsonValue &result) const
{
    const QString version = result["updatedAt"_L1].toString();
    WriteOutcome outcome{Kind::Done, hubSpotId(result["id"_L1]), version,
        instantFromRemote(QStringView(version)).value_or(Instant{}), {}, {}, !result["new"_L1].toBool(true)};
    const QJsonObject shown = result["properties"_L1].toObject();
    const QStringList names = propertiesOf(write).keys();
    for (const QString &name : names) {
        if (shown.contains(name))
            outcome.fields.insert(name, shown.value(name));
    }
    return outcome;
}

QJsonObject HubSpotWriter::unapplied(const RemoteWrite &write, const WriteOutcome &outcome) const
{
    QJsonObject unapplied;
    if (write.kind != Edit::Kind::Update || outcome.kind != Kind::Done)
        return unapplied;
    for (const FieldMap &map : m_object.fields) {
        for (const QString &name : map.isClearedFirst ? map.remotes : QStringList()) {
            const QString sent = write.fields.value(name).toString();
            if (!sent.isEmpty() && outcome.fields.contains(name) && outcome.fields.value(name).toString() != sent)
                unapplied.insert(name, sent);
        }
    }
    return unapplied;
}

Result<std::vector<WriteOutcome>> HubSpotWriter::update(std::span<const RemoteWrite> writes)
{
    std::vector<WriteOutcome> outcomes(writes.size());
    std::vector<size_t> part(writes.size());
    std::iota(part.begin(), part.end(), size_t(0));
    WriteBatch batch(
        m_api.manifest(), writes, outcomes, [&](WriteBatch::Part some) { return send(writes, some); },
        [&](WriteBatch::Part some, const JsonAnswer &answer) { take(writes, some, answer, outcomes); });
    return batch.send(std::move(part)).map([&] { return std::move(outcomes); });
}

Result<void> HubSpotWriter::sendAfterClearing(std::span<const RemoteWrite> writes, std::vector<WriteOutcome> &outcomes)
{
    std::vector<size_t> places;
    std::vector<RemoteWrite> clearing;
    std::vector<RemoteWrite> again;
    for (size_t i = 0; i < writes.size(); ++i) {
        const QJsonObject values = unapplied(writes[i], outcomes[i]);
        if (values.isEmpty())
            continue;
        QJsonObject nothing;
        for (auto value = values.begin(); value != values.end(); ++value)
            nothing.insert(value.key(), QString());
        places.push_back(i);
        clearing.push_back({Edit::Kind::Update, {}, {}, writes[i].remoteId, {}, nothing, {}});
        again.push_back({Edit::Kind::Update, {}, {}, writes[i].remoteId, {}, values, {}});
    }
    if (places.empty())
        return {};
    const auto cleared = update(clearing);
    const auto done = cleared ? update(again) : cleared;
    for (size_t i = 0; i < places.size(); ++i) {
        WriteOutcome &outcome = outcomes[places[i]];
        if (!done) { // the field may be empty now: the record is read before the next try
            downgradeOutcome(outcome, {Error::Kind::Unanswered, done.error().what, {}});
            continue;
        }
        const WriteOutcome &last = (*done)[i];
        if (last.kind != Kind::Done) {
            outcome.kind = Kind::Unknown;
            outcome.reason = last.reason;
            continue;
        }
        outcome.version = last.version;
        outcome.modified = last.modified;
        for (auto value = last.fields.begin(); value != last.fields.end(); ++value)
            outcome.fields.insert(value.key(), *value);
    }
    return {};
}

void HubSpotWriter::takeErrors(std::span<const RemoteWrite> writes, WriteBatch::Part part, const QJsonObject &body,
    std::vector<WriteOutcome> &outcomes) const
{
    for (const QJsonValue error : body.value("errors"_L1).toArray()) {
        const QJsonValue context = error["context"_L1];
        const QString mark = context[trace][0].toVariant().toString();
        const QJsonArray ids = context["ids"_L1].toArray();
        for (const size_t i : part) {
            const bool isIt = mark.isEmpty() ? ids.contains(QJsonValue(writes[i].remoteId)) || part.size() == 1
                                             : mark == QString::number(i);
            if (isIt)
                outcomes[i] = outcomeOf(m_api, error, 0);
        }
    }
}

Result<void> HubSpotWriter::writeLinks(std::span<const RemoteWrite> writes, std::vector<WriteOutcome> &outcomes)
{
    const bool isInline = writes.front().kind == Edit::Kind::Create && m_key.isEmpty();
    if (isInline)
        return {};
    const auto made = outcomes;
    m_links.write(m_object, writes, outcomes);
    for (size_t i = 0; i < writes.size();
         ++i) { // a new record whose link is refused is there all the same: it is found, and the link sent again
        if (writes[i].kind == Edit::Kind::Create && made[i].kind == Kind::Done && outcomes[i].kind == Kind::Refused)
            outcomes[i].kind = Kind::Unknown;
    }
    // Where nothing but links was sent, no answer has shown yet when the record was changed
    QStringList ids;
    for (const WriteOutcome &outcome : outcomes) {
        if (outcome.kind == Kind::Done && outcome.version.isEmpty())
            ids.append(outcome.remoteId);
    }
    if (ids.isEmpty())
        return {};
    const auto records = m_records.read(m_object, ids);
    for (WriteOutcome &outcome : outcomes) {
        if (outcome.kind != Kind::Done || !outcome.version.isEmpty())
            continue;
        if (!records) {
            downgradeOutcome(outcome, {Error::Kind::Unanswered, records.error().what, {}});
            continue;
        }
        const auto found = std::ranges::find(*records, outcome.remoteId, &RemoteRecord::id);
        if (found == records->end()) {
            outcome.kind = Kind::Gone;
        } else {
            outcome.version = found->version;
            outcome.modified = found->modified;
        }
    }
    return {};
}

/// "204" is also said of records that were passed over: look whether they are gone.
Result<void> HubSpotWriter::checkArchived(std::span<const RemoteWrite> writes, std::vector<WriteOutcome> &outcomes)
{
    QStringList ids;
    for (size_t i = 0; i < writes.size(); ++i) {
        if (outcomes[i].kind == Kind::Done)
            ids.append(writes[i].remoteId);
    }
    if (ids.isEmpty())
        return {};
    const auto records = m_records.read(m_object, ids);
    for (size_t i = 0; i < writes.size(); ++i) {
        if (outcomes[i].kind != Kind::Done)
            continue;
        if (!records)
            downgradeOutcome(outcomes[i], {Error::Kind::Unanswered, records.error().what, {}});
        else if (std::ranges::any_of(
                     *records, [&](const RemoteRecord &record) { return record.id == writes[i].remoteId; }))
            outcomes[i].kind = Kind::Later;
    }
    return {};
}

} // namespace satchel::sync
