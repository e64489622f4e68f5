// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dynamics365/DynamicsRecords.h"

#include "domain/Reason.h"
#include "sync/engine/RemoteTime.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype readSize = 50; // ids of one filter
// Of all that can be said about a value: the label of a choice, and which table a lookup points at
const QByteArray aboutValues = "odata.maxpagesize=2000,odata.include-annotations=\"OData.Community.Display.V1."
                               "FormattedValue,Microsoft.Dynamics.CRM.lookuplogicalname\"";
const HttpHeader usual = {"Prefer", aboutValues};
const HttpHeader tracking = {"Prefer", "odata.track-changes," + aboutValues};

bool isGuid(const QString &text)
{
    return !RecordId::fromString(text).isNull();
}

} // namespace

Result<QStringList> DynamicsRecords::selected()
{
    const auto table = TRY(m_tables.table(m_object));
    QStringList names;
    for (const QString &name : RowForms(m_object, table->columns).wanted())
        names.append(name == "isocurrencycode"_L1 ? u"_transactioncurrencyid_value"_s : name.section(u'@', 0, 0));
    names.removeDuplicates();
    return names;
}

Result<QUrlQuery> DynamicsRecords::query()
{
    const auto names = TRY(selected());
    return QUrlQuery{{u"$select"_s, names.join(u',')}};
}

/// What is looked up once for all rows of a page.
struct DynamicsRecords::Reading
{
    struct Label
    {
        QString choice;
        QString member;
    };
    RowForms forms;
    std::vector<Label> labels = {};
    QString open = {}; // "statecode": whoever is not open has no stage
    QHash<QString, DynamicsProcesses::ProcessPosition> positions = {}; // of those that are
};

Result<DynamicsRecords::Reading> DynamicsRecords::reading()
{
    const auto table = TRY(m_tables.table(m_object));
    Reading reading{RowForms(m_object, table->columns)};
    for (const QString &name : m_object.remoteFields()) {
        if (name.contains(u'@'))
            reading.labels.push_back({name.section(u'@', 0, 0), name});
    }
    reading.open = m_object.wire.value("open"_L1).toString();
    return reading;
}

/// What no shape in the manifest speaks of: the code of a row's currency, the label of an empty choice, where a deal
/// is in its process, and a closed one is at no stage.
Result<RemoteRecord> DynamicsRecords::recordOf(const Reading &reading, const QJsonObject &row)
{
    QJsonObject shown = row;
    if (const QString currency = row.value("_transactioncurrencyid_value"_L1).toString(); !currency.isEmpty()) {
        const auto currencies = TRY(m_tables.currencies());
        shown.insert(u"isocurrencycode"_s, currencies.value(currency, u"?"_s));
    }
    for (const Reading::Label &label : reading.labels) { // an empty choice has no label
        if (row.contains(label.choice) && !row.contains(label.member))
            shown.insert(label.member, QJsonValue::Null);
    }
    if (const auto position = reading.positions.constFind(
            row.value(reading.forms.column("id"_L1)).toString().toLower());
        position != reading.positions.constEnd()) {
        shown.insert(u"processid"_s, position->process);
        shown.insert(u"stageid"_s, position->stage);
    }
    if (!reading.open.isEmpty() && row.value(reading.open).toInt() != 0)
        shown.insert(u"stageid"_s, QJsonValue::Null);
    auto record = reading.forms.recordOf(shown);
    if (!record)
        return record;
    const QString version = row.value("@odata.etag"_L1).toString();
    const RecordId id = RecordId::fromString(record->id);
    if (id.isNull() || version.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("the row has no usable id or version"));
    record->id = record->id.toLower();
    record->version = version;
    record->key = id; // whoever made it by a key of ours knows it by that
    if (!reading.open.isEmpty() && record->fields.value("stage"_L1).toString().startsWith("0/"_L1)
        && shown.value("stageid"_L1).isNull())
        record->fields.insert(u"stage"_s, QJsonValue::Null); // in no process
    return record;
}

Result<void> DynamicsRecords::addPositions(Reading &reading, const QJsonArray &rows)
{
    if (reading.open.isEmpty())
        return {};
    QStringList ids;
    for (const QJsonValue row : rows) {
        const QString id = row[reading.forms.column("id"_L1)].toString();
        if (isGuid(id) && row[reading.open].toInt() == 0)
            ids.append(id);
    }
    auto positions = TRY(m_tables.processes().of(ids));
    reading.positions = std::move(positions);
    return {};
}

Result<SourcePage> DynamicsRecords::pageOf(const Result<JsonAnswer> &answer, bool canExpire)
{
    if (!answer)
        return fail(answer.error());
    SourcePage page;
    page.now = answer->now;
    if (!answer->isSuccess()) {
        const Error error = m_api.errorOf(*answer);
        if (!canExpire || error.kind != Error::Kind::Refused)
            return fail(error);
        page.expired = error;
        return page;
    }
    if (!answer->body.value("value"_L1).isArray())
        return fail(Error::Kind::Invalid, Reason::tr("the response has no rows"), answer->path);
    auto reading = TRY(this->reading());
    const QJsonArray rows = answer->body.value("value"_L1).toArray();
    TRY(addPositions(reading, rows));
    page.records.reserve(size_t(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto place = [&] { return u"%1[%2]"_s.arg(m_object.object).arg(i); };
        const QJsonObject row = rows[i].toObject();
        if (row.value("reason"_L1) == "deleted"_L1) {
            const QString id = row.value("id"_L1).toString().toLower();
            if (!isGuid(id))
                return fail(Error::Kind::Invalid, Reason::tr("a deleted row has no usable id"), place());
            page.records.push_back({id, {}, answer->now.value_or(Instant{}), true, {}, {}});
            continue;
        }
        auto record = recordOf(reading, row);
        if (!record)
            return fail(record.error().kind, record.error().what,
                record.error().where.isEmpty() ? place() : record.error().where);
        page.records.push_back(std::move(*record));
    }
    page.next = answer->body.value("@odata.nextLink"_L1).toString();
    return page;
}

Result<TokenPage> DynamicsRecords::tokenPageOf(const Result<JsonAnswer> &answer, bool canExpire)
{
    auto page = TRY(pageOf(answer, canExpire));
    const QString token = answer->body.value("@odata.deltaLink"_L1).toString();
    m_lacksDeltaLink = answer->isSuccess() && page.next.isEmpty() && token.isEmpty();
    if (m_lacksDeltaLink)
        return fail(Error::Kind::Refused, Reason::tr("the response has no position for the next sync"), answer->path);
    return TokenPage{std::move(page), token};
}

Result<JsonAnswer> DynamicsRecords::ask(const QString &after, const QUrlQuery &query, bool isTracking)
{
    const HttpHeader &prefer = isTracking ? tracking : usual;
    return after.isEmpty() ? m_api.get(u"api/"_s + m_object.object, query, {prefer}) : m_api.follow(after, {prefer});
}

Result<TokenPage> DynamicsRecords::listAll(const QString &after)
{
    const auto wanted = TRY(query());
    return tokenPageOf(ask(after, wanted, true), !after.isEmpty());
}

Result<TokenPage> DynamicsRecords::listChanges(const QString &token)
{
    return tokenPageOf(ask(token, {}, true), true);
}

Result<SourcePage> DynamicsRecords::list(const QString &after)
{
    const auto wanted = TRY(query());
    return pageOf(ask(after, wanted, false), !after.isEmpty());
}

Result<SourcePage> DynamicsRecords::changes(qint64 from, const QString &after)
{
    auto wanted = TRY(query());
    const QString stamp = m_object.wire.value("row"_L1)["stamp"_L1].toString();
    wanted.addQueryItem(u"$filter"_s, u"%1 ge %2"_s.arg(stamp, Instant{from}.toIso()));
    wanted.addQueryItem(u"$orderby"_s, stamp + u" asc"_s);
    return pageOf(ask(after, wanted, false), !after.isEmpty());
}

Result<std::vector<RemoteRecord>> DynamicsRecords::read(const QStringList &ids)
{
    const QString key = m_object.wire.value("row"_L1)["id"_L1].toString();
    std::vector<RemoteRecord> all;
    for (qsizetype begin = 0; begin < ids.size(); begin += readSize) {
        QStringList parts;
        for (const QString &id : ids.mid(begin, readSize))
            parts.append(key + u" eq "_s + id);
        auto wanted = TRY(query());
        wanted.addQueryItem(u"$filter"_s, parts.join(u" or "_s));
        auto page = TRY(pageOf(ask({}, wanted, false), false));
        std::erase_if(page.records, [&](const RemoteRecord &record) { return !ids.contains(record.id); });
        std::ranges::move(page.records, std::back_inserter(all));
    }
    return all;
}

Result<std::vector<RemoteRecord>> DynamicsRecords::deletedSince(const QString &token, const QStringList &ids)
{
    constexpr int mostPages = 100;
    std::vector<RemoteRecord> deleted;
    QString link = token;
    for (int pages = 0; !link.isEmpty() && pages < mostPages; ++pages) {
        auto page = TRY(listChanges(link));
        for (RemoteRecord &record : page.page.records) {
            record.key = RecordId::fromString(record.id);
            if (record.isDeleted && ids.contains(record.id))
                deleted.push_back(std::move(record));
        }
        link = page.page.next;
    }
    return deleted;
}

} // namespace satchel::sync
