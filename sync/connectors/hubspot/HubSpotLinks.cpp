// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/hubspot/HubSpotLinks.h"

#include "domain/Reason.h"
#include "sync/connectors/hubspot/HubSpotOutcome.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype readSize = 1000; // records of one batch
constexpr int mostPages = 100; // of one record's links

struct Links
{
    QStringList all;
    QString primary;
};

QString batchPath(const ObjectMap &object, const HubSpotLinkKind &kind, const QString &action)
{
    return u"associations/%1/%2/batch/%3"_s.arg(object.object, kind.to, action);
}

QJsonArray typesOf(const HubSpotLinkKind &kind)
{
    return {QJsonObject{{u"associationCategory"_s, kind.category}, {u"associationTypeId"_s, kind.type}}};
}

QJsonObject idObject(const QString &id)
{
    return {{u"id"_s, id}};
}

void sortIds(QStringList &ids)
{
    ids.removeDuplicates();
    std::ranges::sort(
        ids, [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
}

Result<void> addLinks(const HubSpotLinkKind &kind, const QJsonObject &row, const QString &place, Links &links)
{
    const QJsonArray targets = row.value("to"_L1).toArray();
    for (const QJsonValue target : targets) {
        const QString id = hubSpotId(target["toObjectId"_L1]);
        if (id.isEmpty())
            return fail(Error::Kind::Invalid, Reason::tr("a link has no id"), place);
        const QJsonArray types = target["associationTypes"_L1].toArray();
        const bool isOurs = std::ranges::any_of(
            types, [&](const QJsonValue &type) { return type["typeId"_L1].toInt() == kind.type; });
        if (kind.isOnly && !isOurs)
            continue;
        links.all.append(id);
        if (kind.isRanked && isOurs)
            links.primary = id;
    }
    return {};
}

} // namespace

struct HubSpotLinks::Change
{
    size_t write = 0;
    QString from;
    QString to;
};

std::vector<HubSpotLinkKind> HubSpotLinkKind::of(const ObjectMap &object)
{
    std::vector<HubSpotLinkKind> kinds;
    const QJsonObject links = object.wire.value("links"_L1).toObject();
    for (const FieldMap &map : object.fields) {
        const QString name = map.remotes.value(0);
        if (map.direction == Direction::None || !name.startsWith(u'@'))
            continue;
        const QJsonObject link = links.value(name).toObject();
        kinds.push_back({name, link.value("to"_L1).toString(), link.value("type"_L1).toInt(),
            link.value("category"_L1).toString(u"HUBSPOT_DEFINED"_s), link.value("ranked"_L1).toBool(),
            link.value("only"_L1).toBool()});
    }
    return kinds;
}

Result<QStringList> HubSpotLinks::takeInline(
    const ObjectMap &object, const HubSpotLinkKind &kind, const QJsonArray &rows, std::vector<RemoteRecord> &records)
{
    QStringList toRead;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject linked = rows[i].toObject().value("associations"_L1).toObject().value(kind.to).toObject();
        const QJsonArray results = linked.value("results"_L1).toArray();
        QStringList ids;
        for (const QJsonValue result : results) {
            ids.append(hubSpotId(result["id"_L1]));
            if (ids.last().isEmpty())
                return fail(
                    Error::Kind::Invalid, Reason::tr("a link has no id"), u"%1[%2]"_s.arg(object.object).arg(i));
        }
        sortIds(ids);
        RemoteRecord &record = records[size_t(i)];
        if (linked.contains("paging"_L1) || (kind.isRanked && ids.size() > 1) || (kind.isOnly && !ids.isEmpty()))
            toRead.append(record.id);
        record.fields.insert(kind.name, QJsonArray::fromStringList(ids));
    }
    return toRead;
}

Result<QHash<QString, QStringList>> HubSpotLinks::linksOf(
    const ObjectMap &object, const HubSpotLinkKind &kind, const QStringList &ids)
{
    QHash<QString, Links> found;
    QJsonArray inputs;
    for (const QString &id : ids)
        inputs.append(idObject(id));
    for (int page = 0; !inputs.isEmpty(); ++page) {
        if (page == mostPages)
            return fail(
                Error::Kind::Invalid, Reason::tr("endless paging: the links of a record never end"), object.object);
        const QString path = batchPath(object, kind, u"read"_s);
        const auto answer = TRY(m_api.readBy(path, {{u"inputs"_s, inputs}}));
        if (const auto transient = transientErrorIn(m_api, answer))
            return fail(*transient);
        inputs = {};
        for (const QJsonValue row : answer.body.value("results"_L1).toArray()) {
            const QString id = hubSpotId(row["from"_L1]["id"_L1]);
            if (id.isEmpty())
                return fail(Error::Kind::Invalid, Reason::tr("a link has no record it starts from"), path);
            TRY(addLinks(kind, row.toObject(), path, found[id]));
            if (const QJsonValue after = row["paging"_L1]["next"_L1]["after"_L1]; !after.isUndefined())
                inputs.append(QJsonObject{{u"id"_s, id}, {u"after"_s, after}});
        }
    }
    QHash<QString, QStringList> links;
    for (auto one = found.begin(); one != found.end(); ++one) {
        sortIds(one->all);
        links.insert(one.key(), one->primary.isEmpty() ? one->all : QStringList{one->primary});
    }
    return links;
}

Result<void> HubSpotLinks::readKind(
    const ObjectMap &object, const HubSpotLinkKind &kind, std::span<RemoteRecord *const> records)
{
    for (size_t begin = 0; begin < records.size(); begin += readSize) {
        const auto part = records.subspan(begin, std::min<size_t>(readSize, records.size() - begin));
        QStringList ids;
        for (const RemoteRecord *record : part)
            ids.append(record->id);
        const auto links = TRY(linksOf(object, kind, ids));
        for (RemoteRecord *record : part)
            record->fields.insert(kind.name, QJsonArray::fromStringList(links.value(record->id)));
    }
    return {};
}

Result<void> HubSpotLinks::readAll(const ObjectMap &object, std::span<RemoteRecord> records)
{
    std::vector<RemoteRecord *> live;
    for (RemoteRecord &record : records) {
        if (!record.isDeleted)
            live.push_back(&record);
    }
    for (const HubSpotLinkKind &kind : HubSpotLinkKind::of(object)) {
        TRY(readKind(object, kind, live));
    }
    return {};
}

QJsonArray HubSpotLinks::inlineLinks(const ObjectMap &object, const RemoteWrite &write)
{
    QJsonArray links;
    for (const HubSpotLinkKind &kind : HubSpotLinkKind::of(object)) {
        for (const QJsonValue id : write.fields.value(kind.name).toArray())
            links.append(QJsonObject{{u"to"_s, idObject(id.toString())}, {u"types"_s, typesOf(kind)}});
    }
    return links;
}

void HubSpotLinks::write(const ObjectMap &object, std::span<const RemoteWrite> writes, std::span<WriteOutcome> outcomes)
{
    for (const HubSpotLinkKind &kind : HubSpotLinkKind::of(object))
        writeKind(object, kind, writes, outcomes);
}

void HubSpotLinks::writeKind(const ObjectMap &object, const HubSpotLinkKind &kind, std::span<const RemoteWrite> writes,
    std::span<WriteOutcome> outcomes)
{
    std::vector<Change> removed;
    std::vector<Change> added;
    std::vector<size_t> cleared;
    QStringList clearedIds;
    for (size_t i = 0; i < writes.size(); ++i) {
        if (outcomes[i].kind != WriteOutcome::Kind::Done || !writes[i].fields.contains(kind.name))
            continue;
        const QString from = outcomes[i].remoteId;
        const QString wanted = writes[i].fields.value(kind.name)[0].toString();
        if (wanted.isEmpty()) {
            cleared.push_back(i);
            clearedIds.append(from);
            continue;
        }
        added.push_back({i, from, wanted});
        for (const QJsonValue was : writes[i].previous.value(kind.name).toArray()) {
            if (was.toString() != wanted)
                removed.push_back({i, from, was.toString()});
        }
    }
    if (!cleared.empty()) {
        // None of them may stay, or the next one would take the place of the one that was cleared
        HubSpotLinkKind every = kind;
        every.isRanked = false;
        const auto links = linksOf(object, every, clearedIds);
        for (size_t i = 0; i < cleared.size(); ++i) {
            if (!links)
                downgradeOutcome(outcomes[cleared[i]], links.error());
            for (const QString &id : links ? links->value(clearedIds[qsizetype(i)]) : QStringList())
                removed.push_back({cleared[i], clearedIds[qsizetype(i)], id});
        }
    }
    send(batchPath(object, kind, kind.isOnly ? u"labels/archive"_s : u"archive"_s), kind, removed, true, outcomes);
    send(batchPath(object, kind, u"create"_s), kind, added, false, outcomes);
}

void HubSpotLinks::send(const QString &path, const HubSpotLinkKind &kind, std::span<const Change> changes,
    bool isRemoval, std::span<WriteOutcome> outcomes)
{
    if (changes.empty())
        return;
    QJsonArray inputs;
    for (const Change &change : changes) {
        QJsonObject input{{u"from"_s, idObject(change.from)}};
        const bool takesList = isRemoval && !kind.isOnly;
        input.insert(
            u"to"_s, takesList ? QJsonValue(QJsonArray{idObject(change.to)}) : QJsonValue(idObject(change.to)));
        if (!takesList)
            input.insert(u"types"_s, typesOf(kind));
        inputs.append(input);
    }
    const auto answer = m_api.post(path, {{u"inputs"_s, inputs}}, JsonApi::Repeat::Allowed);
    if (!answer) {
        for (const Change &change : changes)
            downgradeOutcome(outcomes[change.write], answer.error());
        return;
    }
    if (!answer->isSuccess()) {
        const ErrorRule::Meaning meaning = m_api.meaningOf(*answer);
        const bool isOfOne = meaning == ErrorRule::Meaning::Refused || meaning == ErrorRule::Meaning::Gone;
        if (isOfOne && changes.size() > 1) {
            for (size_t i = 0; i < changes.size(); ++i)
                send(path, kind, changes.subspan(i, 1), isRemoval, outcomes);
            return;
        }
        for (const Change &change : changes)
            downgradeOutcome(outcomes[change.write], m_api.errorOf(*answer));
        return;
    }
    for (const QJsonValue error : answer->body.value("errors"_L1).toArray()) {
        const QString from = error["context"_L1]["fromObjectId"_L1][0].toString();
        for (const Change &change : changes) {
            if (from.isEmpty() || change.from == from)
                downgradeOutcome(outcomes[change.write], {Error::Kind::Refused, error["message"_L1].toString(), {}});
        }
    }
}

} // namespace satchel::sync
