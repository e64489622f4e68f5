// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/ApiRecords.h"

#include "domain/Places.h"

#include "app/EditLine.h"
#include "app/ExitCriteriaWarning.h"
#include "app/RecordText.h"
#include "app/serve/ApiAnswer.h"
#include "app/serve/ApiCursor.h"
#include "exchange/OutwardNames.h"
#include "exchange/RecordJson.h"
#include "insight/Scores.h"
#include "store/Calculations.h"
#include "store/FilterNames.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr int preconditionFailed = 412;

bool asksForScore(const Filter &filter, const QString &sort)
{
    return sort == field::score || filter.path.section(u'.', -1) == field::score
        || std::ranges::any_of(filter.children, [](const Filter &child) { return asksForScore(child, {}); });
}

/// A value of the query; "+" is a space in it, as forms write it.
QString valueOf(const QUrlQuery &query, const QString &name)
{
    QString encoded = query.queryItemValue(name, QUrl::FullyEncoded);
    return QUrl::fromPercentEncoding(encoded.replace(u'+', u"%20"_s).toUtf8());
}

Result<qint64> limitOf(const QUrlQuery &query)
{
    if (!query.hasQueryItem(u"limit"_s))
        return ApiRecords::usualPage;
    bool isNumber = false;
    const qint64 limit = valueOf(query, u"limit"_s).toLongLong(&isNumber);
    if (!isNumber || limit < 1 || limit > ApiRecords::longestPage)
        return fail(Error::Kind::Invalid, u"a limit is between 1 and %1"_s.arg(ApiRecords::longestPage), u"limit"_s);
    return limit;
}

Result<QJsonObject> objectOf(const QByteArray &body, const QStringList &keys)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(Error::Kind::Invalid,
            error.error == QJsonParseError::NoError
                ? u"the body is a JSON object"_s
                : u"the body is not JSON: %1 at character %2"_s.arg(error.errorString()).arg(error.offset + 1),
            u"body"_s);
    for (const QString &key : document.object().keys()) {
        if (!keys.contains(key))
            return fail(Error::Kind::Invalid, u"the body has %1, and no \"%2\""_s.arg(keys.join(u", "_s), key), key);
    }
    return document.object();
}

bool isMatch(const QByteArray &ifMatch, const QByteArray &etag)
{
    if (ifMatch.isEmpty() || ifMatch == "*")
        return true;
    const QByteArrayList wanted = ifMatch.split(',');
    return std::ranges::any_of(wanted, [&](const QByteArray &one) { return one.trimmed() == etag; });
}

sync::HttpResponse changedMeanwhile()
{
    return errorAnswer(preconditionFailed,
        {Error::Kind::Conflict, u"the record has changed since it was read: read it again"_s, u"If-Match"_s});
}

/// Into the object of a record, behind its fields; nothing where there are none.
void addWarnings(QByteArray &json, const QJsonArray &warnings)
{
    const qsizetype end = json.lastIndexOf('}');
    if (!warnings.isEmpty() && end >= 0)
        json.insert(end, ",\"warnings\":" + QJsonDocument(warnings).toJson(QJsonDocument::Compact));
}

/// All that a commit can compare: the record is then changed only as it was read.
std::vector<FieldValue> comparable(const Record &record)
{
    std::vector<FieldValue> values;
    for (const Field &field : record.entity->fields) {
        if (!field.isDerived() && !field.isCalculated())
            values.push_back({field.name, record.value(field.name)});
    }
    return values;
}

} // namespace

QByteArray etagOf(const Record &record)
{
    QByteArray content = record.id.toString().toLatin1();
    for (const FieldValue &value : comparable(record)) {
        content += value.field.toUtf8() + '=';
        appendJson(content, value.value);
        content += '\n';
    }
    constexpr qsizetype letters = 32;
    return '"' + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(letters) + '"';
}

Result<RecordId> ApiRecords::idOf(const QString &text) const
{
    const RecordId id = RecordId::fromString(text);
    return id.isNull() ? Result<RecordId>(fail(Error::Kind::Invalid, u"this is not a record id"_s, text))
                       : Result<RecordId>(id);
}

Result<Record> ApiRecords::existing(const QString &id)
{
    const RecordId wanted = TRY(idOf(id));
    const Record record = TRY(m_store.get(m_entity.kind, wanted));
    if (record.isDeleted())
        return fail(Error::Kind::NotFound, u"this %1 is in the trash"_s.arg(m_entity.name), id);
    return record;
}

Result<QStringList> ApiRecords::columnsOf(const QUrlQuery &query) const
{
    const QString asked = valueOf(query, u"fields"_s);
    if (asked.isEmpty())
        return exchange::shownFields(m_entity);
    const QStringList names = asked.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (!m_entity.find(name))
            return fail(Error::Kind::NotFound, u"%1 has no field \"%2\""_s.arg(m_entity.name, name), u"fields"_s);
    }
    return names;
}

Result<store::Query> ApiRecords::queryOf(const QUrlQuery &query)
{
    store::Query asked;
    asked.entity = m_entity.kind;
    asked.columns = TRY(columnsOf(query));
    auto filter = store::readFilter(m_store, m_entity.kind, valueOf(query, u"filter"_s));
    if (!filter)
        return fail(filter.error().kind, filter.error().what, joinPlaces(u"filter"_s, filter.error().where));
    asked.filter = std::move(*filter);
    asked.sort = TRY(parseSort(valueOf(query, u"sort"_s), m_entity, u"sort"_s));
    asked.limit = TRY(limitOf(query));
    if (query.hasQueryItem(u"after"_s))
        asked.after = TRY(cursorFromText(valueOf(query, u"after"_s)));
    return asked;
}

void ApiRecords::appendRow(QByteArray &json, const exchange::OutwardNames &names, const QStringList &fields,
    const store::Rows &rows, qsizetype row) const
{
    std::vector<Value> values;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field *field = m_entity.find(fields[i]);
        Value value = rows.value(row, static_cast<int>(i));
        values.push_back(field ? names.of(m_entity, *field, std::move(value)) : std::move(value));
    }
    exchange::appendRecordJson(json, fields, rows.id(row), values);
}

Result<sync::HttpResponse> ApiRecords::page(const QUrlQuery &query)
{
    static const QStringList known{u"filter"_s, u"sort"_s, u"fields"_s, u"limit"_s, u"after"_s};
    for (const auto &[name, value] : query.queryItems()) {
        if (!known.contains(name))
            return fail(Error::Kind::Invalid, u"there is no such parameter"_s, name);
    }
    const store::Query asked = TRY(queryOf(query));
    if (asksForScore(asked.filter, asked.sort.field))
        std::ignore = insight::refreshScores(m_store); // where another process writes, those of before
    const auto rows = TRY(m_store.select(asked));
    const exchange::OutwardNames names(m_store);
    QByteArray json = "{\"records\":[";
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (row > 0)
            json += ",\n";
        appendRow(json, names, asked.columns, rows, row);
    }
    json += "],\"next\":";
    if (rows.next())
        appendJsonString(json, cursorText(*rows.next()));
    else
        json += "null";
    return jsonAnswer(200, json + '}');
}

Result<sync::HttpResponse> ApiRecords::get(const QString &id)
{
    const Record record = TRY(existing(id));
    QByteArray json;
    exchange::appendRecordJson(json, exchange::OutwardNames(m_store).of(record));
    auto answer = jsonAnswer(200, json);
    answer.headers.push_back({"ETag", etagOf(record)});
    return answer;
}

Result<Receipt> ApiRecords::commit(const QString &label, const Edit &edit)
{
    auto receipt = m_store.commit({label.arg(m_entity.label.toLower()), Origin::api(), {edit}, {}});
    if (receipt)
        std::ignore = store::refreshCalculations(m_store);
    else if (receipt.error().where.startsWith(m_entity.name + u'.')) // as of what was given
        receipt.error().where.remove(0, m_entity.name.size() + 1);
    return receipt;
}

Result<sync::HttpResponse> ApiRecords::recordAnswer(int status, RecordId id, const Receipt &receipt)
{
    auto answer = TRY(get(id.toString()));
    answer.status = status;
    if (m_entity.kind == EntityKind::Deal)
        addWarnings(answer.body, unmetCriteriaJson(u"the change"_s, movedWithUnmetCriteria(m_store, receipt.changes)));
    if (!receipt.changeSet.isNull())
        answer.headers.push_back({"Satchel-Changeset", receipt.changeSet.toString().toLatin1()});
    return answer;
}

Result<sync::HttpResponse> ApiRecords::create(const QByteArray &body)
{
    constexpr int created = 201;
    QJsonObject line = TRY(objectOf(body, {u"fields"_s, u"id"_s}));
    line.insert(u"op"_s, u"create"_s);
    line.insert(u"entity"_s, m_entity.name);
    const Edit edit = TRY(EditLine(m_store).read(QJsonDocument(line).toJson(QJsonDocument::Compact)));
    const Receipt receipt = TRY(commit(u"Create %1"_s, edit));
    auto answer = TRY(recordAnswer(created, receipt.ids.front(), receipt));
    answer.headers.push_back(
        {"Location", '/' + m_entity.name.toLatin1() + '/' + receipt.ids.front().toString().toLatin1()});
    return answer;
}

Result<sync::HttpResponse> ApiRecords::update(const QString &id, const QByteArray &body, const QByteArray &ifMatch)
{
    QJsonObject line = TRY(objectOf(body, {u"fields"_s, u"expected"_s}));
    const Record record = TRY(existing(id));
    line.insert(u"op"_s, u"update"_s);
    line.insert(u"entity"_s, m_entity.name);
    line.insert(u"id"_s, record.id.toString());
    Edit edit = TRY(EditLine(m_store).read(QJsonDocument(line).toJson(QJsonDocument::Compact)));
    if (!isMatch(ifMatch, etagOf(record)))
        return changedMeanwhile();
    const bool isConditional = !ifMatch.isEmpty() && ifMatch != "*";
    const std::vector<FieldValue> named = isConditional ? std::exchange(edit.expected, comparable(record))
                                                        : edit.expected;
    if (isConditional) { // of the same version, so a difference is no race
        for (const FieldValue &one : named) {
            if (record.value(one.field) != one.value)
                return fail(Error::Kind::Conflict, u"it has another value"_s, one.field);
        }
    }
    const auto receipt = commit(u"Change %1"_s, edit);
    if (!receipt && receipt.error().kind == Error::Kind::Conflict && isConditional)
        return changedMeanwhile();
    if (!receipt)
        return fail(receipt.error());
    return recordAnswer(200, record.id, *receipt);
}

Result<sync::HttpResponse> ApiRecords::remove(const QString &id, const QByteArray &ifMatch)
{
    const Record record = TRY(existing(id));
    if (!isMatch(ifMatch, etagOf(record)))
        return changedMeanwhile();
    const bool isConditional = !ifMatch.isEmpty() && ifMatch != "*";
    Edit edit = Edit::remove(m_entity.kind, record.id);
    if (isConditional) // compared once more in the commit, where nothing comes between
        edit.expected = comparable(record);
    const auto receipt = commit(u"Delete %1"_s, edit);
    if (!receipt && receipt.error().kind == Error::Kind::Conflict && isConditional)
        return changedMeanwhile();
    if (!receipt)
        return fail(receipt.error());
    return jsonAnswer(200,
        QJsonObject{{u"id"_s, record.id.toString()},
            {u"changeset"_s, receipt->changeSet.isNull() ? QJsonValue() : receipt->changeSet.toString()}});
}

Result<sync::HttpResponse> ApiRecords::restore(const QString &id)
{
    const RecordId wanted = TRY(idOf(id));
    const Record record = TRY(m_store.get(m_entity.kind, wanted));
    const Receipt receipt = TRY(commit(u"Restore %1"_s, Edit::restore(m_entity.kind, record.id)));
    return recordAnswer(200, record.id, receipt);
}

} // namespace satchel::app
