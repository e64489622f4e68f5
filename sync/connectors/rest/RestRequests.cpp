// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestRequests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr std::pair<QLatin1StringView, const char *> methods[] = {
    {"get"_L1, "GET"}, {"post"_L1, "POST"}, {"put"_L1, "PUT"}, {"patch"_L1, "PATCH"}, {"delete"_L1, "DELETE"}};

constexpr std::pair<QLatin1StringView, RestPaging::Kind> pagings[] = {{"none"_L1, RestPaging::Kind::None},
    {"page"_L1, RestPaging::Kind::Page}, {"offset"_L1, RestPaging::Kind::Offset},
    {"cursor"_L1, RestPaging::Kind::Cursor}, {"link"_L1, RestPaging::Kind::Link}};

/// A request by its name: where it is kept, the words in braces that it may use, and those that it cannot be without.
struct Kind
{
    QLatin1StringView name;
    RestRequest RestRequests::*request;
    QStringList words;
    QStringList needed;
    bool isWrite = false;
};

const std::vector<Kind> &kinds()
{
    static const QStringList paging = {u"object"_s, u"page"_s, u"offset"_s, u"size"_s, u"cursor"_s};
    static const QStringList record = {u"object"_s, u"id"_s};
    static const std::vector<Kind> all = {
        {"list"_L1, &RestRequests::list, paging, {}},
        {"changes"_L1, &RestRequests::changes, paging + QStringList{u"since"_s}, {u"since"_s}},
        {"deletions"_L1, &RestRequests::deletions, paging + QStringList{u"since"_s}, {}},
        {"read"_L1, &RestRequests::read, record, {u"id"_s}},
        {"read_many"_L1, &RestRequests::readMany, {u"object"_s, u"ids"_s, u"size"_s}, {u"ids"_s}},
        {"find"_L1, &RestRequests::find, {u"object"_s, u"key"_s, u"size"_s}, {u"key"_s}},
        {"describe"_L1, &RestRequests::describe, {u"object"_s}, {}},
        {"create"_L1, &RestRequests::create, {u"object"_s, u"fields"_s}, {}, true},
        {"update"_L1, &RestRequests::update, record + QStringList{u"fields"_s, u"version"_s}, {u"id"_s}, true},
        {"delete"_L1, &RestRequests::remove, record + QStringList{u"version"_s}, {u"id"_s}, true},
    };
    return all;
}

/// Collects mistakes, so that a person sees all of them at once.
class Collector
{
public:
    explicit Collector(std::vector<Error> &problems) : m_problems(problems) {}

    QStringList words; // that this description adds

    void add(const ManifestReader &reader, const QString &what)
    {
        m_problems.push_back({Error::Kind::Invalid, what, reader.place()});
    }
    template <typename Value> void keep(Result<Value> read, Value &into)
    {
        if (read)
            into = std::move(*read);
        else
            m_problems.push_back(read.error());
    }
    template <typename Value> void keep(const Result<Value> &read)
    {
        if (!read)
            m_problems.push_back(read.error());
    }

private:
    std::vector<Error> &m_problems;
};

void readMethod(const ManifestReader &reader, RestRequest &request, Collector &problems)
{
    int count = 0;
    for (const auto &[word, method] : methods) {
        if (!reader.at(word).isGiven())
            continue;
        ++count;
        request.method = method;
        problems.keep(reader.at(word).text(), request.path);
    }
    while (request.path.startsWith(u'/'))
        request.path.remove(0, 1);
    if (count != 1)
        problems.add(reader, u"name one of get, post, put, patch and delete with the address"_s);
}

/// True when an object takes the place of a member, and it is not the fields of the record.
bool spreadsOtherThings(const QJsonValue &pattern)
{
    const QJsonObject object = pattern.toObject();
    const bool spreads = object.contains(spreadMember) && object.value(spreadMember) != "{fields}"_L1;
    const QJsonArray array = pattern.toArray();
    return spreads || std::ranges::any_of(object, spreadsOtherThings) || std::ranges::any_of(array, spreadsOtherThings);
}

void checkWords(const ManifestReader &reader, const Kind &kind, const RestRequest &request, Collector &problems)
{
    QStringList used = wordsOf(request.path) + wordsOf(request.body);
    for (const auto &[name, value] : request.query)
        used += wordsOf(value);
    for (const auto *headers : {&request.condition, &request.headers}) {
        for (const auto &[name, value] : *headers)
            used += wordsOf(value);
    }
    const QStringList known = kind.words + QStringList{u"columns"_s, u"keyed"_s, describedWord} + problems.words;
    for (const QString &word : used) {
        const bool isOfEach = !request.each.empty() && word.startsWith(eachPrefix);
        if (!isOfEach && !known.contains(word))
            problems.add(reader, u"{%1} has no meaning here; known: {%2}"_s.arg(word, known.join(u"}, {"_s)));
    }
    for (const QString &word : kind.needed) {
        if (!used.contains(word))
            problems.add(reader, u"the request does not say where {%1} goes"_s.arg(word));
    }
    if (spreadsOtherThings(request.body))
        problems.add(reader, u"\"...\" puts the fields into an object: expected \"{fields}\""_s);
}

/// A list that another one is made of.
RestRequest readOther(const ManifestReader &reader, const Kind &kind, Collector &problems)
{
    RestRequest other;
    readMethod(reader, other, problems);
    const QJsonObject query = reader.at("query"_L1).value().toObject();
    for (auto item = query.begin(); item != query.end(); ++item)
        other.query.emplace_back(item.key(), *item);
    other.body = reader.at("body"_L1).value();
    problems.keep(reader.at("records"_L1).optionalText(), other.records);
    checkWords(reader, kind, other, problems);
    return other;
}

RestRequest readEach(const ManifestReader &reader, const Kind &kind, Collector &problems)
{
    problems.keep(reader.allowsOnly({u"get"_s, u"post"_s, u"query"_s, u"body"_s, u"records"_s}));
    if (kind.name != "list"_L1)
        problems.add(reader, u"\"each\" is a word of the request \"list\""_s);
    return readOther(reader, kind, problems);
}

RestRequest readAlso(const ManifestReader &reader, const Kind &kind, Collector &problems)
{
    problems.keep(reader.allowsOnly({u"get"_s, u"post"_s, u"query"_s, u"body"_s, u"records"_s, u"rows"_s}));
    const bool areRowsAlone = reader.value().toObject().size() == 1;
    RestRequest also = areRowsAlone ? RestRequest() : readOther(reader, kind, problems);
    also.rows = reader.at("rows"_L1).value().toArray();
    if (also.rows.isEmpty() || kind.name != "list"_L1)
        problems.add(reader.at("rows"_L1), u"expected an array of records, of the request \"list\""_s);
    return also;
}

/// A GraphQL query is no template: its braces are its own. What changes are its variables.
void readQuery(const ManifestReader &reader, RestRequest &request, Collector &problems)
{
    const ManifestReader query = reader.at("graphql"_L1);
    if (!query.isGiven()) {
        if (reader.at("variables"_L1).isGiven())
            problems.add(reader.at("variables"_L1), u"\"graphql\" is missing: whose variables are they?"_s);
        return;
    }
    QStringList lines;
    problems.keep(query.texts(), lines);
    request.graphql = lines.join(u'\n');
    if (reader.at("body"_L1).isGiven() || request.method != "POST")
        problems.add(reader, u"a query is a \"post\" without a \"body\""_s);
    if (reader.at("variables"_L1).isGiven() && !reader.at("variables"_L1).value().isObject())
        problems.add(reader.at("variables"_L1), u"expected an object"_s);
    request.body = QJsonObject{{u"variables"_s, reader.at("variables"_L1).value().toObject()}};
}

RestPaging readPaging(const ManifestReader &reader, Collector &problems);

/// The headers of a word: "condition" or "headers".
std::vector<std::pair<QString, QString>> readHeaders(const ManifestReader &reader, Collector &problems)
{
    std::vector<std::pair<QString, QString>> headers;
    if (reader.isGiven() && !reader.value().isObject())
        problems.add(reader, u"expected an object with a text for each header"_s);
    const QJsonObject object = reader.value().toObject();
    for (auto header = object.begin(); header != object.end(); ++header)
        headers.emplace_back(header.key(), header->toString());
    return headers;
}

void readApart(const ManifestReader &reader, RestRequest &request, Collector &problems)
{
    if (reader.isGiven() && !reader.value().isObject())
        problems.add(reader, u"expected an object with the column of each word"_s);
    const QJsonObject words = reader.value().toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        request.apart.emplace_back(word.key(), word->toString());
}

RestRequest readRequest(const ManifestReader &reader, Kind kind, Collector &problems)
{
    RestRequest request;
    problems.keep(reader.allowsOnly({u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s, u"query"_s, u"body"_s,
        u"condition"_s, u"records"_s, u"record"_s, u"id"_s, u"whole"_s, u"merges"_s, u"ordered"_s, u"most"_s, u"rows"_s,
        u"also"_s, u"graphql"_s, u"variables"_s, u"empty_is_gone"_s, u"join"_s, u"hides_deleted"_s, u"headers"_s,
        u"each"_s, u"within"_s, u"paging"_s, u"row"_s, u"only_first"_s, u"encoded"_s, u"apart"_s, u"of"_s}));
    request.isWrite = kind.isWrite;
    if (!reader.value().isObject())
        return request;
    request.rows = reader.at("rows"_L1).value().toArray();
    if (reader.at("rows"_L1).isGiven()) {
        if (request.rows.isEmpty() || kind.name != "list"_L1)
            problems.add(reader.at("rows"_L1), u"expected an array of records, of the request \"list\""_s);
        return request;
    }
    readMethod(reader, request, problems);
    const QJsonObject query = reader.at("query"_L1).value().toObject();
    for (auto item = query.begin(); item != query.end(); ++item)
        request.query.emplace_back(item.key(), *item);
    request.body = reader.at("body"_L1).value();
    if (reader.at("body"_L1).isGiven() && !request.body.isObject())
        problems.add(reader.at("body"_L1), u"expected an object"_s);
    readQuery(reader, request, problems);
    request.condition = readHeaders(reader.at("condition"_L1), problems);
    request.headers = readHeaders(reader.at("headers"_L1), problems);
    for (const auto &[word, place] :
        {std::pair{"records"_L1, &request.records}, std::pair{"record"_L1, &request.record},
            std::pair{"id"_L1, &request.id}, std::pair{"within"_L1, &request.within}})
        problems.keep(reader.at(word).optionalText(), *place);
    for (const auto &[word, flag] :
        {std::pair{"whole"_L1, &request.isWhole}, std::pair{"merges"_L1, &request.doesMerge},
            std::pair{"ordered"_L1, &request.isOrdered}, std::pair{"empty_is_gone"_L1, &request.isGoneWhenEmpty},
            std::pair{"hides_deleted"_L1, &request.hidesDeleted}, std::pair{"encoded"_L1, &request.isEncoded}})
        problems.keep(reader.at(word).boolean(false), *flag);
    qint64 most = request.most;
    problems.keep(reader.at("most"_L1).integer(most, 1), most);
    request.most = qsizetype(most);
    problems.keep(reader.at("join"_L1).optionalText(), request.join);
    if (reader.at("only_first"_L1).isGiven())
        problems.keep(reader.at("only_first"_L1).texts(), request.onlyFirst);
    if (reader.at("of"_L1).isGiven())
        problems.keep(reader.at("of"_L1).texts(), request.of);
    if (!request.of.isEmpty() && kind.name != "describe"_L1)
        problems.add(reader.at("of"_L1), u"\"of\" is a word of the request \"describe\""_s);
    readApart(reader.at("apart"_L1), request, problems);
    for (const auto &[word, column] : request.apart)
        kind.words.append(word);
    if (reader.at("also"_L1).isGiven())
        request.also.push_back(readAlso(reader.at("also"_L1), kind, problems));
    if (reader.at("each"_L1).isGiven())
        request.each.push_back(readEach(reader.at("each"_L1), kind, problems));
    if (reader.at("paging"_L1).isGiven())
        request.paging = readPaging(reader.at("paging"_L1), problems);
    request.row = reader.at("row"_L1).value().toObject();
    if (reader.at("row"_L1).isGiven() && (kind.name != "deletions"_L1 || request.row.isEmpty()))
        problems.add(reader.at("row"_L1), u"expected an object, of the request \"deletions\""_s);
    checkWords(reader, kind, request, problems);
    return request;
}

RestPaging readPaging(const ManifestReader &reader, Collector &problems)
{
    RestPaging paging;
    if (!reader.isGiven())
        return paging;
    problems.keep(reader.allowsOnly({u"by"_s, u"size"_s, u"first"_s, u"total"_s, u"pages"_s, u"next"_s, u"more"_s}));
    if (!reader.value().isObject())
        return paging;
    QString by;
    problems.keep(reader.at("by"_L1).text(), by);
    bool isKnown = by.isEmpty();
    for (const auto &[word, kind] : pagings) {
        if (by == word) {
            paging.kind = kind;
            isKnown = true;
        }
    }
    if (!isKnown)
        problems.add(reader.at("by"_L1), u"\"%1\" is not one of none, page, offset, cursor and link"_s.arg(by));
    problems.keep(reader.at("size"_L1).integer(paging.size, 1), paging.size);
    problems.keep(reader.at("first"_L1).integer(paging.first, 0), paging.first);
    for (const auto &[word, place] : {std::pair{"total"_L1, &paging.total}, std::pair{"pages"_L1, &paging.pages},
             std::pair{"next"_L1, &paging.next}, std::pair{"more"_L1, &paging.more}})
        problems.keep(reader.at(word).optionalText(), *place);
    if (paging.kind == RestPaging::Kind::Cursor && paging.next.isEmpty())
        problems.add(reader, u"paging by cursor says with \"next\" where the answer has it"_s);
    return paging;
}

std::vector<RestCandidates> readPlaces(const ManifestReader &reader, Collector &problems)
{
    // What is found first is a word of the others; which words those are differs by object
    const Kind kind{"places"_L1, nullptr, wordsOf(reader.value()), {}};
    std::vector<RestCandidates> all;
    if (reader.isGiven() && !reader.value().isObject())
        problems.add(reader, u"expected an object with the candidates of each name"_s);
    const QStringList names = reader.value().toObject().keys();
    for (const QString &name : names) {
        const ManifestReader one = reader.at(QLatin1StringView(name.toUtf8()));
        problems.keep(one.allowsOnly({u"request"_s, u"id"_s, u"title"_s, u"type"_s, u"choices"_s, u"choice"_s,
            u"only"_s, u"prefer"_s, u"columns"_s}));
        RestCandidates among;
        among.name = name;
        among.request = readRequest(one.at("request"_L1), kind, problems);
        problems.keep(one.at("id"_L1).text(), among.id);
        problems.keep(one.at("title"_L1).text(), among.title);
        for (const auto &[word, place] : {std::pair{"type"_L1, &among.type}, std::pair{"choices"_L1, &among.choices},
                 std::pair{"choice"_L1, &among.choice}})
            problems.keep(one.at(word).optionalText(), *place);
        among.only = one.at("only"_L1).value().toObject();
        among.prefer = one.at("prefer"_L1).value().toObject();
        problems.keep(one.at("columns"_L1).boolean(false), among.areColumns);
        all.push_back(std::move(among));
    }
    return all;
}

/// "...Row" in a query brings the fragment of that name along.
QString withFragments(QString query, const QJsonObject &fragments)
{
    const QString asked = query;
    for (auto fragment = fragments.begin(); fragment != fragments.end(); ++fragment) {
        if (asked.contains(u"..."_s + fragment.key()))
            query += u'\n' + fragment->toString();
    }
    return query;
}

/// A listing that cannot ask for its second page would end with the first one.
void checkPaging(const ManifestReader &reader, const RestRequest &list, const RestPaging &paging, Collector &problems)
{
    QStringList used = wordsOf(list.body);
    for (const auto &[name, value] : list.query)
        used += wordsOf(value);
    const QString word = paging.kind == RestPaging::Kind::Page ? u"page"_s
        : paging.kind == RestPaging::Kind::Offset              ? u"offset"_s
        : paging.kind == RestPaging::Kind::Cursor              ? u"cursor"_s
                                                               : QString();
    if (!list.method.isEmpty() && !word.isEmpty() && !used.contains(word))
        problems.add(reader, u"the request does not say where {%1} goes"_s.arg(word));
}

/// The word of one object, else of all.
ManifestReader nearest(const ManifestReader &all, const ManifestReader &own, QLatin1StringView word)
{
    return own.value().toObject().contains(word) ? own.at(word) : all.at(word); // null: the object has none
}

} // namespace

QJsonObject mergedRequests(const QJsonObject &all, const QJsonObject &own)
{
    if (own["list"_L1].toObject().contains("rows"_L1) || own["alone"_L1].toBool())
        return own; // nothing is asked, or nothing of what the others are
    QJsonObject merged = all;
    for (auto word = own.begin(); word != own.end(); ++word)
        merged.insert(word.key(), *word);
    QJsonObject words = all["words"_L1].toObject();
    const QJsonObject ownWords = own["words"_L1].toObject();
    for (auto word = ownWords.begin(); word != ownWords.end(); ++word)
        words.insert(word.key(), *word);
    if (!words.isEmpty())
        merged.insert(u"words"_s, words);
    return merged;
}

bool RestCandidates::needsWords(const QStringList &words) const
{
    const QStringList used = wordsOf(request.path) + wordsOf(request.body);
    return std::ranges::any_of(used, [&](const QString &word) { return words.contains(word); });
}

RestRequests readRequests(
    const ManifestReader &shared, const ManifestReader &own, std::vector<Error> &problems, const QStringList &words)
{
    const bool isAlone = own.at("list"_L1).at("rows"_L1).isGiven() || own.at("alone"_L1).value().toBool();
    const ManifestReader all = isAlone ? ManifestReader(QJsonValue::Undefined, shared.place()) : shared;
    Collector collector(problems);
    collector.keep(own.at("alone"_L1).boolean(false));
    QStringList known = {u"paging"_s, u"records"_s, u"record"_s, u"words"_s, u"alone"_s, u"places"_s, u"fragments"_s};
    for (const Kind &kind : kinds())
        known.append(kind.name);
    if (own.isGiven())
        collector.keep(own.allowsOnly(known));
    RestRequests requests;
    for (const ManifestReader &given : {all.at("words"_L1), own.at("words"_L1)}) {
        if (given.isGiven() && !given.value().isObject())
            collector.add(given, u"expected an object of words and what they stand for"_s);
    }
    requests.words = mergedRequests(all.value().toObject(), own.value().toObject())["words"_L1].toObject();
    collector.words = requests.words.keys() + words;
    requests.places = readPlaces(nearest(all, own, "places"_L1), collector);
    const QJsonObject fragments = nearest(all, own, "fragments"_L1).value().toObject();
    const ManifestReader paging = nearest(all, own, "paging"_L1);
    requests.paging = readPaging(paging, collector);
    QString records;
    QString record;
    collector.keep(nearest(all, own, "records"_L1).optionalText(), records);
    collector.keep(nearest(all, own, "record"_L1).optionalText(), record);
    for (const Kind &kind : kinds()) {
        const ManifestReader reader = nearest(all, own, kind.name);
        if (!reader.isGiven())
            continue;
        RestRequest &request = requests.*kind.request;
        request = readRequest(reader, kind, collector);
        request.graphql = withFragments(request.graphql, fragments);
        if (!reader.at("records"_L1).isGiven())
            request.records = records;
        if (!reader.at("record"_L1).isGiven())
            request.record = record;
        for (RestRequest &also : request.also) {
            if (also.method.isEmpty())
                continue;
            if (!reader.at("also"_L1).at("records"_L1).isGiven())
                also.records = records;
            checkPaging(reader.at("also"_L1), also, requests.paging, collector);
        }
        if (kind.words.contains(u"page"_s))
            checkPaging(reader, request, requests.pagingOf(request), collector);
    }
    if (!requests.list.isGiven())
        collector.add(own.isGiven() ? own : all, u"the request \"list\" is missing: how are all records read?"_s);
    return requests;
}

RestRequests RestRequests::of(const QJsonObject &wire)
{
    std::vector<Error> problems;
    const ManifestReader none(QJsonValue::Undefined, {});
    return readRequests(none, ManifestReader(wire.value("requests"_L1), {}), problems);
}

} // namespace satchel::sync
