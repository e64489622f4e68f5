// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestPages.h"

#include "domain/Reason.h"
#include "sync/engine/JsonPath.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::sync {

using Kind = RestPaging::Kind;

namespace {

constexpr int mostEmptyPages = 20; // in a row: a filter may leave a page empty, an endless list is a mistake

/// The address that a Link header calls the next one (RFC 8288).
QString nextLinkOf(const QString &header)
{
    static const QRegularExpression link(u"<([^>]*)>([^<]*)"_s);
    static const QRegularExpression relation(
        u"rel\\s*=\\s*\"?(?:[^\"]*\\s)?next\\b"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto match = link.globalMatch(header); match.hasNext();) {
        const auto one = match.next();
        if (relation.match(one.captured(2)).hasMatch())
            return one.captured(1);
    }
    return {};
}

} // namespace

TemplateValues valuesOf(const ObjectMap &object, const RestRequests &requests, const RestRows &rows)
{
    TemplateValues values{{u"object"_s, object.object}, {u"columns"_s, QJsonArray::fromStringList(rows.topColumns())},
        {u"keyed"_s, QJsonArray::fromStringList(rows.keyedColumns())}};
    if (const QJsonArray described = object.wire.value(describedWord).toArray(); !described.isEmpty())
        values.insert(describedWord, described);
    for (auto word = requests.words.begin(); word != requests.words.end(); ++word) {
        if (!word->isNull())
            values.insert(word.key(), *word);
    }
    return values;
}

bool isNothing(const JsonAnswer &answer, const RestRequest &request)
{
    constexpr int noContent = 204;
    constexpr int notModified = 304; // the answer to a condition that the request has in its headers
    return answer.status == noContent || (answer.status == notModified && !request.headers.empty());
}

Result<JsonAnswer> sendRequest(
    JsonApi &api, const RestRequest &request, const TemplateValues &given, const std::vector<HttpHeader> &headers)
{
    TemplateValues values = given;
    for (const auto &[word, value] : api.manifest().chosenWords())
        values.insert(word, value);
    const bool hasBody = values.contains(u"fields"_s) || !request.body.isUndefined();
    QJsonObject body = request.body.isUndefined() ? values.value(u"fields"_s).toObject()
                                                  : filled(request.body, values).toObject();
    if (!request.graphql.isEmpty())
        body.insert(u"query"_s, request.graphql);
    const bool onlyReads = !request.isWrite && request.method == "POST"; // a search
    std::vector<HttpHeader> all = headers;
    for (const auto &[name, pattern] : request.headers) {
        if (const QJsonValue value = filled(pattern, values); value.isString())
            all.push_back({name.toLatin1(), value.toString().toLatin1()});
    }
    return api.send(request.method, filledText(request.path, values), filledQuery(request.query, values, request.join),
        hasBody ? &body : nullptr, onlyReads ? JsonApi::Repeat::Allowed : JsonApi::Repeat::Never, all);
}

void putFields(const RestRequest &request, QJsonObject fields, TemplateValues &values)
{
    for (const auto &[word, column] : request.apart) {
        if (const QJsonValue value = fields.take(column); !value.isUndefined() && !value.isNull())
            values.insert(word, value);
    }
    values.insert(u"fields"_s,
        request.isEncoded ? QJsonValue(QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)))
                          : QJsonValue(fields));
}

QJsonValue valueIn(const JsonAnswer &answer, const QString &place)
{
    if (const qsizetype star = place.indexOf(u".*."_s); star >= 0) {
        QJsonArray all;
        const QJsonValue outer = valueAt(answer.content, place.left(star));
        for (const QJsonValue one : outer.toArray()) {
            for (const QJsonValue inner : valueAt(one, place.mid(star + 3)).toArray())
                all.append(inner);
        }
        return outer.isArray() ? QJsonValue(all) : QJsonValue(QJsonValue::Undefined);
    }
    if (place.startsWith(u'@')) {
        const QString value = answer.header(place.mid(1));
        return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
    }
    return place.isEmpty() ? answer.content : valueAt(answer.content, place);
}

bool isEmptyAsGone(const JsonAnswer &answer, const RestRequest &read)
{
    if (!read.isGoneWhenEmpty || !answer.isSuccess())
        return false;
    if (isNothing(answer, read))
        return true;
    const qsizetype end = read.record.lastIndexOf(u'.');
    const QJsonValue list = valueIn(answer, read.record.left(std::max<qsizetype>(end, 0)));
    return valueIn(answer, read.record).isNull() || (list.isArray() && list.toArray().isEmpty());
}

/// Where a list goes on, as a cursor keeps it.
struct RestPages::Position
{
    qint64 offset = 0; // rows read so far
    qint64 page = 0; // pages read so far
    QString cursor; // or the address of the next page
    QString last; // id of the row before
    QString first; // id of the first row of the page before
    qint64 size = 0; // rows of the first page
    qint64 total = -1;
    qint64 empty = 0; // empty pages just before
    bool wasShort = false; // the page before had fewer rows than the first one

    static Position fromText(const QString &text)
    {
        const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
        return {json["offset"_L1].toInteger(), json["page"_L1].toInteger(), json["cursor"_L1].toString(),
            json["last"_L1].toString(), json["first"_L1].toString(), json["size"_L1].toInteger(),
            json["total"_L1].toInteger(-1), json["empty"_L1].toInteger(), json["short"_L1].toBool()};
    }
    QString toText() const
    {
        const QJsonObject json{{u"offset"_s, offset}, {u"page"_s, page}, {u"cursor"_s, cursor}, {u"last"_s, last},
            {u"first"_s, first}, {u"size"_s, size}, {u"total"_s, total}, {u"empty"_s, empty}, {u"short"_s, wasShort}};
        return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
};

RestPages::RestPages(
    JsonApi &api, const RestRequest &list, const RestPaging &paging, const RestRows &rows, TemplateValues values)
    : m_api(api), m_list(list), m_paging(paging), m_rows(rows), m_values(std::move(values)),
      m_path(filledText(list.path, m_values))
{
}

tl::unexpected<Error> RestPages::unsound(const QString &what) const
{
    return fail(Error::Kind::Invalid, what, m_path);
}

Result<JsonAnswer> RestPages::ask(const Position &position)
{
    if (m_paging.kind == Kind::Link && !position.cursor.isEmpty())
        return m_api.follow(position.cursor);
    TemplateValues values = m_values;
    values.insert(u"size"_s, m_paging.size);
    // The row before is asked for once more: it shows that nothing has moved
    values.insert(u"offset"_s, position.offset - (position.last.isEmpty() ? 0 : 1));
    values.insert(u"page"_s, m_paging.first + position.page);
    if (position.cursor.isEmpty())
        return sendRequest(m_api, m_list, values);
    values.insert(u"cursor"_s, position.cursor);
    RestRequest request = m_list;
    QJsonObject body = request.body.toObject();
    QJsonObject variables = body["variables"_L1].toObject();
    for (const QString &name : request.onlyFirst)
        variables.remove(name);
    if (!request.onlyFirst.isEmpty()) {
        body.insert(u"variables"_s, variables);
        request.body = body;
    }
    return sendRequest(m_api, request, values);
}

Result<SourcePage> RestPages::page(const QString &after)
{
    const Position position = Position::fromText(after);
    const auto answer = TRY(ask(position));
    if (!answer.isSuccess() && !isNothing(answer, m_list)) {
        const bool isRefused = answer.status == 400
            || (answer.hasError && m_api.meaningOf(answer) == ErrorRule::Meaning::Refused);
        const bool isForgotten = m_paging.kind == Kind::Cursor && !position.cursor.isEmpty() && isRefused;
        if (!isForgotten)
            return fail(m_api.errorOf(answer));
        SourcePage restart;
        restart.now = answer.now;
        restart.expired = m_api.errorOf(answer);
        return restart;
    }
    return read(answer, position);
}

Result<QJsonArray> RestPages::sample()
{
    const auto answer = TRY(ask({}));
    return answer.isSuccess() || isNothing(answer, m_list) ? Result<QJsonArray>(rowsIn(answer))
                                                           : fail(m_api.errorOf(answer));
}

/// What records are made of: the rows, or the entries of a list in each of them.
QJsonArray RestPages::rowsIn(const JsonAnswer &answer) const
{
    const QJsonArray rows = valueIn(answer, m_list.records).toArray();
    if (m_list.within.isEmpty())
        return rows;
    QJsonArray entries;
    for (const QJsonValue row : rows) {
        QJsonObject outer = row.toObject();
        outer.remove(m_list.within);
        for (const QJsonValue one : valueAt(row, m_list.within).toArray()) {
            QJsonObject entry = one.toObject();
            entry.insert(outerMember, outer);
            entries.append(entry);
        }
    }
    return entries;
}

Result<SourcePage> RestPages::read(const JsonAnswer &answer, const Position &position)
{
    const QJsonValue list = valueIn(answer, m_list.records);
    const bool isEmpty = isNothing(answer, m_list)
        || (list.isNull() && !m_list.records.isEmpty()); // some write an empty list like that
    if (!list.isArray() && !isEmpty)
        return unsound(Reason::tr("the response has no list at \"%1\"").arg(m_list.records));
    SourcePage page;
    page.now = answer.now;
    for (const QJsonValue row : rowsIn(answer)) {
        auto record = m_rows.recordOf(row, answer.now);
        if (!record)
            return unsound(record.error().what);
        page.records.push_back(std::move(*record));
    }
    if (m_paging.kind == Kind::Offset && !position.last.isEmpty()) {
        const bool isInPlace = !page.records.empty() && page.records.front().id == position.last;
        if (!isInPlace)
            return moved(answer);
        page.records.erase(page.records.begin());
    }
    const qint64 total = totalIn(answer);
    if (m_paging.kind == Kind::Page && position.total >= 0 && total != position.total)
        return moved(answer);
    const auto next = TRY(this->next(answer, position, page.records));
    page.next = next;
    std::erase_if(page.records, [&](const RemoteRecord &record) { return !m_rows.isOfObject(record); });
    return page;
}

SourcePage RestPages::moved(const JsonAnswer &answer) const
{
    SourcePage page;
    page.now = answer.now;
    page.expired = Error{Error::Kind::Invalid,
        Reason::tr("the list changed while it was read, or it is paged in another way than described"), m_path};
    return page;
}

qint64 RestPages::totalIn(const JsonAnswer &answer) const
{
    const QString place = m_paging.pages.isEmpty() ? m_paging.total : m_paging.pages;
    const QJsonValue value = place.isEmpty() ? QJsonValue() : valueIn(answer, place);
    bool isNumber = false;
    const qint64 total = plainText(value).section(u'/', -1).toLongLong(&isNumber); // "Content-Range: 0-24/3573"
    return isNumber && total >= 0 ? total : -1;
}

Result<QString> RestPages::next(const JsonAnswer &answer, Position position, const std::vector<RemoteRecord> &rows)
{
    const qint64 count = std::ssize(rows);
    const QString first = count > 0 ? rows.front().id : QString();
    if (count > 0 && m_paging.kind != Kind::Offset && first == position.first)
        return unsound(Reason::tr("the same page came twice"));
    const bool isFirst = position.page == 0;
    const bool isOfOtherSize = m_paging.kind == Kind::Page && !isFirst && m_paging.pages.isEmpty()
        && !m_list.records.contains(u'*') // pages of several lists at once
        && (count > position.size || (position.wasShort && count > 0));
    if (isOfOtherSize)
        return unsound(Reason::tr("the pages of the list are not of one size"));
    position.total = totalIn(answer);
    position.size = isFirst ? count : position.size;
    position.wasShort = count < position.size;
    position.offset += count;
    ++position.page;
    position.empty = count > 0 ? 0 : position.empty + 1;
    position.first = first;
    position.last = count > 0 ? rows.back().id : position.last;
    const bool isNumbered = m_paging.kind == Kind::Page || m_paging.kind == Kind::Offset;
    if (isNumbered && !m_paging.more.isEmpty())
        return valueIn(answer, m_paging.more).toBool() ? position.toText() : QString();
    return isNumbered ? byNumber(position, count) : byName(answer, position);
}

tl::unexpected<Error> RestPages::endedEarly(const Position &position) const
{
    return unsound(Reason::tr("the list ended after %1 of %2 records").arg(position.offset).arg(position.total));
}

/// Without a number of all records the end is an empty page: a short one may be all that the API gives at once.
Result<QString> RestPages::byNumber(const Position &position, qint64 rows) const
{
    if (position.total >= 0 && !m_paging.pages.isEmpty())
        return position.page >= position.total ? QString() : position.toText();
    if (position.total >= 0 && position.offset >= position.total)
        return QString();
    if (rows > 0)
        return position.toText();
    const bool isSeamless = m_paging.kind == Kind::Offset; // the row before was at its place
    return position.total < 0 || isSeamless ? Result<QString>(QString()) : endedEarly(position);
}

Result<QString> RestPages::byName(const JsonAnswer &answer, Position position) const
{
    const bool saysMore = m_paging.more.isEmpty() || valueIn(answer, m_paging.more).toBool();
    QString next;
    if (m_paging.kind == Kind::Cursor && saysMore)
        next = plainText(valueIn(answer, m_paging.next));
    else if (m_paging.kind == Kind::Link && saysMore)
        next = linkIn(answer);
    if (next.isEmpty())
        return position.total > position.offset ? endedEarly(position) : Result<QString>(QString());
    if (next == position.cursor || position.empty > mostEmptyPages)
        return unsound(Reason::tr("the same page came twice"));
    position.cursor = next;
    return position.toText();
}

QString RestPages::linkIn(const JsonAnswer &answer) const
{
    const QString link = m_paging.next.isEmpty() ? nextLinkOf(answer.header(u"Link"_s))
                                                 : valueIn(answer, m_paging.next).toString();
    return link.isEmpty() ? link : m_api.resolved(link);
}

} // namespace satchel::sync
