// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavRecords.h"

#include "domain/Reason.h"
#include "sync/connectors/dav/DavHref.h"
#include "sync/engine/RemoteTime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype batchSize = 40; // resources of one multiget

} // namespace

RecordId DavRecords::keyOf(const QString &uid)
{
    static const QString mark = u"@satchel"_s;
    return uid.endsWith(mark) ? RecordId::fromString(uid.chopped(mark.size())) : RecordId();
}

Result<std::vector<DavBody>> DavRecords::bodies(const QString &collection, const QStringList &hrefs)
{
    std::vector<DavBody> bodies;
    for (qsizetype begin = 0; begin < hrefs.size(); begin += batchSize) {
        const QStringList batch = hrefs.mid(begin, batchSize);
        const bool isAnswered = TRY(addByMultiget(collection, batch, bodies));
        if (!isAnswered) {
            TRY(addOneByOne(batch, bodies));
        }
    }
    return bodies;
}

/// False where the server does not know the report.
Result<bool> DavRecords::addByMultiget(
    const QString &collection, const QStringList &hrefs, std::vector<DavBody> &bodies)
{
    const bool isCard = m_format.component == "VCARD"_L1;
    const QStringView data = isCard ? dav::addressData : dav::calendarData;
    DavElement report = emptyElement(isCard ? u"{urn:ietf:params:xml:ns:carddav}addressbook-multiget"
                                            : u"{urn:ietf:params:xml:ns:caldav}calendar-multiget");
    DavElement wanted = emptyElement(u"{DAV:}prop");
    for (const QStringView name : {dav::etag, dav::modified, data})
        wanted.children.push_back(emptyElement(name));
    report.children.push_back(std::move(wanted));
    for (const QString &href : hrefs)
        report.children.push_back(textElement(dav::href, href));
    const auto answer = TRY(m_client.report(collection, DavClient::Depth::One, report));
    using Meaning = ErrorRule::Meaning;
    const Meaning meaning = m_client.meaningOf(answer);
    if (!answer.isMultistatus()
        && (meaning == Meaning::Unauthorized || meaning == Meaning::Later || meaning == Meaning::Unknown))
        return fail(m_client.errorOf(answer, collection));
    if (!answer.isMultistatus())
        return false;
    for (const DavResource &resource : answer.resources) {
        const DavElement *content = resource.properties.child(data);
        if (!content || resource.href.isEmpty())
            continue;
        const QString stamp = resource.properties.childText(dav::modified);
        bodies.push_back({resource.href, resource.properties.childText(dav::etag).toUtf8(),
            instantFromHttp(stamp.toLatin1()).value_or(answer.now.value_or(Instant())), content->text.toUtf8()});
    }
    return true;
}

Result<void> DavRecords::addOneByOne(const QStringList &hrefs, std::vector<DavBody> &bodies)
{
    for (const QString &href : hrefs) {
        const auto answer = TRY(m_client.get(href));
        if (m_client.meaningOf(answer) == ErrorRule::Meaning::Gone && !answer.isSuccess())
            continue;
        if (!answer.isSuccess())
            return fail(m_client.errorOf(answer, href));
        bodies.push_back({href, answer.etag, answer.now.value_or(Instant()), answer.body});
    }
    return {};
}

Result<std::optional<DavBody>> DavRecords::body(const QString &href)
{
    auto found = TRY(bodies(href.left(href.lastIndexOf(u'/') + 1), {href}));
    return found.empty() ? std::optional<DavBody>() : std::optional(std::move(found.front()));
}

RemoteRecord DavRecords::record(
    const ResourceEntry &entry, const DavBody &body, const QString &part, bool isBusyOnly) const
{
    RemoteRecord record;
    record.id = EntryId{body.href, part}.toString();
    record.version = entry.version(part);
    record.modified = body.modified;
    record.fields = entry.fields(part);
    if (m_format.component == "VEVENT"_L1) {
        const bool isOfSeries = !part.isEmpty() && entry.parts().contains(QString());
        record.fields.insert(u"series"_s, isOfSeries ? QJsonValue(body.href) : QJsonValue(QJsonValue::Null));
    }
    if (isBusyOnly || entry.isPrivate(part))
        record.fields = busyOnly(record.fields);
    if (part.isEmpty())
        record.key = keyOf(entry.uid());
    return record;
}

std::vector<RemoteRecord> DavRecords::records(const DavBody &body, const CollectionPlace &place) const
{
    std::vector<RemoteRecord> records;
    const auto entry = this->entry(body);
    if (!entry) {
        RemoteRecord unreadable;
        unreadable.id = body.href;
        unreadable.version = QString::fromUtf8(body.etag);
        unreadable.modified = body.modified;
        records.push_back(std::move(unreadable));
        return records;
    }
    if (!*entry)
        return records;
    for (const QString &part : (*entry)->parts())
        records.push_back(record(**entry, body, part, place.use == CollectionPlace::Use::BusyOnly));
    return records;
}

} // namespace satchel::sync
