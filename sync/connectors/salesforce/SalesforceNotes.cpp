// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/salesforce/SalesforceNotes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype prefixLength = 3; // of an id whose first letters name its object

} // namespace

SalesforceNotes::SalesforceNotes(JsonApi &api, const ObjectMap &object) : m_api(api), m_object(object)
{
    const QJsonValue words = object.wire.value("attached"_L1);
    m_link = words["link"_L1].toString();
    m_of = words["of"_L1].toString();
    m_to = words["to"_L1].toString();
    m_body = words["body"_L1].toString();
}

Result<void> SalesforceNotes::complete(std::vector<RemoteRecord> &records)
{
    if (!areAttached())
        return {};
    for (size_t begin = 0; begin < records.size(); begin += size_t(soqlIds)) {
        const auto part = std::span(records).subspan(begin, std::min(size_t(soqlIds), records.size() - begin));
        TRY(addParents(part));
    }
    for (RemoteRecord &record : records) {
        TRY(addText(record));
    }
    std::erase_if(records, [](const RemoteRecord &record) { return record.id.isEmpty(); });
    return {};
}

/// Of several parents the one counts that the map names first; a note is also linked to its owner, who is none.
Result<void> SalesforceNotes::addParents(std::span<RemoteRecord> records)
{
    QStringList ids;
    for (const RemoteRecord &record : records) {
        if (!record.isDeleted)
            ids.append(soqlText(record.id));
    }
    if (ids.isEmpty())
        return {};
    const auto links = TRY(
        ask(m_api, {m_of, m_to}, m_link, {u"%1 IN (%2)"_s.arg(m_of, ids.join(u',')), u"IsDeleted = false"_s}));
    const auto map = std::ranges::find_if(
        m_object.fields, [&](const FieldMap &field) { return field.remotes.contains(m_to); });
    const QStringList kinds = map == m_object.fields.end() ? QStringList()
                                                           : QStringList{map->target} + map->alternatives;
    const QJsonObject prefixes = m_object.wire.value("prefixes"_L1).toObject();
    for (RemoteRecord &record : records) {
        qsizetype best = kinds.size();
        record.fields.insert(m_to, QJsonValue());
        for (const QJsonValue link : links.rows) {
            const QString parent = link[m_to].toString();
            const QString kind = prefixes.value(parent.left(prefixLength)).toString();
            const qsizetype place = link[m_of].toString() == record.id ? kinds.indexOf(kind) : -1;
            if (place < 0 || place >= best)
                continue;
            best = place;
            record.fields.insert(m_to, QString(kind + u':' + parent));
        }
    }
    return {};
}

Result<void> SalesforceNotes::addText(RemoteRecord &record)
{
    if (record.isDeleted)
        return {};
    const auto text = m_api.download(
        u"sobjects/%1/%2/%3"_s.arg(m_object.wire.value("of"_L1).toString(m_object.object), record.id, m_body));
    if (!text && text.error().kind == Error::Kind::NotFound)
        record.id.clear(); // it went since; the next page says so
    else if (!text)
        return fail(text.error());
    else
        record.fields.insert(m_body, QString::fromUtf8(*text));
    return {};
}

QString SalesforceNotes::takeApart(QJsonObject &row) const
{
    if (row.contains(m_body))
        row.insert(m_body, QString::fromLatin1(row.value(m_body).toString().toUtf8().toBase64()));
    return row.take(m_to).toString();
}

Result<JsonAnswer> SalesforceNotes::create(
    const QString &type, const QJsonObject &row, const QString &parent, const QJsonObject &headers)
{
    QJsonObject link = m_object.wire.value("attached"_L1)["sets"_L1].toObject();
    link.insert(m_of, u"@{note.id}"_s);
    link.insert(m_to, parent);
    const auto request = [&](const QString &reference, const QString &object, const QJsonObject &body) {
        return QJsonObject{{u"method"_s, u"POST"_s}, {u"referenceId"_s, reference},
            {u"url"_s, m_api.pathOf(u"sobjects/"_s + object)}, {u"httpHeaders"_s, headers}, {u"body"_s, body}};
    };
    const QJsonArray requests{request(u"note"_s, type, row), request(u"link"_s, m_link, link)};
    return m_api.post(
        u"composite"_s, {{u"allOrNone"_s, true}, {u"collateSubrequests"_s, false}, {u"compositeRequest"_s, requests}});
}

} // namespace satchel::sync
