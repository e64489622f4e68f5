// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestDescription.h"

#include "sync/connectors/rest/RestPlaces.h"
#include "sync/connectors/rest/RestRequests.h"
#include "sync/connectors/rest/RestRows.h"
#include "sync/connectors/rest/RestShapes.h"
#include "sync/connectors/rest/RestTemplate.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

const QStringList rowWords = {u"id"_s, u"stamp"_s, u"version"_s, u"created"_s, u"created_by"_s, u"changed_by"_s,
    u"deleted"_s, u"live"_s, u"merged_into"_s};
const QStringList wireWords = {u"numbers"_s, u"booleans"_s, u"choices"_s, u"empty"_s, u"lists"_s, u"absent"_s,
    u"times"_s, u"zone"_s, u"currency"_s, u"instants"_s, u"ids"_s, u"row"_s, u"key"_s, u"joined"_s, u"empty_as"_s,
    u"when"_s, u"sets"_s, u"kinds"_s, u"kind_of"_s, u"prefixes"_s, u"once"_s, u"once_as"_s, u"overlap"_s,
    u"granularity"_s, u"full_sync"_s, u"primary"_s, u"cases"_s, u"references"_s, u"empty_is"_s, u"shapes"_s, u"items"_s,
    u"names"_s, u"since"_s, u"only"_s, u"except"_s, u"entries"_s, u"create_only"_s, u"whole"_s, u"values_of"_s,
    u"most_columns"_s, u"keyed"_s, u"places"_s, u"uses"_s, u"amounts"_s};

class Checker
{
public:
    Checker(ObjectMap &object, std::vector<Error> &problems) : m_object(object), m_problems(problems) {}

    void checkWire(const ManifestReader &wire)
    {
        if (!wire.isGiven())
            return;
        keep(wire.allowsOnly(wireWords));
        const ManifestReader row = wire.at("row"_L1);
        if (row.isGiven())
            keep(row.allowsOnly(rowWords));
        for (const QString &word : rowWords)
            keep(row.at(QLatin1StringView(word.toLatin1())).optionalText());
        for (const QLatin1StringView word : {"overlap"_L1, "granularity"_L1, "full_sync"_L1, "most_columns"_L1})
            keep(wire.at(word).integer(0, 0));
        for (const QLatin1StringView word : {"key"_L1})
            keep(wire.at(word).optionalText());
        if (!instantFormOf(wire.at("instants"_L1).value()))
            add(wire.at("instants"_L1),
                u"expected \"iso\", \"iso_seconds\", \"iso_offset\", \"plain\", \"unix\" or \"unix_ms\""_s);
        const QJsonValue ids = wire.at("ids"_L1).value();
        if (wire.at("ids"_L1).isGiven() && ids != "text"_L1 && ids != "number"_L1)
            add(wire.at("ids"_L1), u"expected \"text\" or \"number\""_s);
        keep(wire.at("references"_L1).optionalText());
        if (wire.at("empty_is"_L1).isGiven() && wire.at("empty_is"_L1).value() != "false"_L1)
            add(wire.at("empty_is"_L1), u"expected \"false\""_s);
        if (wire.at("amounts"_L1).isGiven() && wire.at("amounts"_L1).value() != "store"_L1)
            add(wire.at("amounts"_L1), u"expected \"store\""_s);
        checkShapes(wire.at("shapes"_L1));
        checkItems(wire.at("items"_L1));
        if (!filterFormOf(wire.at("since"_L1).value()))
            add(wire.at("since"_L1), u"expected a word of \"instants\", or \"date\""_s);
        for (const QLatin1StringView word : {"only"_L1, "except"_L1, "entries"_L1})
            checkLists(wire.at(word));
        for (const QLatin1StringView word : {"create_only"_L1, "whole"_L1}) {
            if (wire.at(word).isGiven())
                keep(wire.at(word).texts());
        }
        for (const QLatin1StringView word : {"names"_L1, "values_of"_L1})
            checkTexts(wire.at(word));
        checkPrimaries(wire.at("primary"_L1));
        checkCases(wire.at("cases"_L1));
        RestKeyed::check(wire.at("keyed"_L1), m_problems);
    }

    /// What the requests and the rows need of each other.
    void checkTogether(const ManifestReader &reader, const RestRequests &requests)
    {
        const QJsonValue row = m_object.wire.value("row"_L1);
        if (row["id"_L1].toString().isEmpty())
            add(reader, u"\"wire\" does not say with \"row\" where a record has its \"id\""_s);
        if (requests.changes.isGiven() && row["stamp"_L1].toString().isEmpty())
            add(reader, u"the request \"changes\" needs a \"stamp\" in \"row\": what it filters by"_s);
        if (requests.find.isGiven() && m_object.wire.value("key"_L1).toString().isEmpty())
            add(reader, u"the request \"find\" needs \"key\" in \"wire\": the field that keeps our key"_s);
        const bool isWritten = requests.create.isGiven() || requests.update.isGiven() || requests.remove.isGiven();
        if (m_object.isPushed() && isWritten && !requests.read.isGiven())
            add(reader, u"what is written needs the request \"read\": a record is looked at before it is changed"_s);
        const bool saysId = !requests.create.id.isEmpty() || !requests.create.isGiven();
        if (m_object.isPushed() && !saysId && requests.create.record.startsWith(u'@'))
            add(reader, u"the request \"create\" does not say with \"id\" where its answer has the new id"_s);
        for (const FieldMap &map : m_object.fields) {
            for (const QString &remote : map.remotes) {
                if (remote.startsWith(u'@'))
                    add(reader,
                        u"\"%1\": links between records are not described; map the field that holds the id"_s.arg(
                            remote));
            }
        }
    }

private:
    void checkShapes(const ManifestReader &shapes)
    {
        if (!shapes.isGiven())
            return;
        keep(shapes.allowsOnly(RestShapes::kinds()));
        for (const QString &kind : RestShapes::kinds()) {
            const ManifestReader shape = shapes.at(QLatin1StringView(kind.toLatin1()));
            const QStringList known = RestShapes::words(kind);
            const QStringList used = wordsOf(shape.value());
            if (shape.isGiven() && !shape.value().isObject())
                add(shape, u"expected an object with words in it"_s);
            for (const QString &word : used) {
                if (!known.contains(word))
                    add(shape, u"{%1} has no meaning here; known: {%2}"_s.arg(word, known.join(u"}, {"_s)));
            }
            for (const QString &word : shape.value().isObject() ? known : QStringList()) {
                if (!used.contains(word) && word != "microsecond"_L1)
                    add(shape, u"the shape does not say where {%1} goes"_s.arg(word));
            }
        }
    }
    void checkItems(const ManifestReader &items)
    {
        if (items.isGiven() && !items.value().isObject())
            add(items, u"expected an object with the item of each field"_s);
        const QStringList fields = items.value().toObject().keys();
        for (const QString &field : fields) {
            const ManifestReader one = items.at(QLatin1StringView(field.toUtf8()));
            keep(one.allowsOnly({u"list"_s, u"when"_s, u"value"_s, u"write_to"_s, u"add"_s, u"change"_s, u"remove"_s}));
            keep(one.at("list"_L1).text());
            keep(one.at("value"_L1).text());
            keep(one.at("write_to"_L1).optionalText());
            if (!one.at("when"_L1).value().isObject())
                add(one.at("when"_L1), u"expected an object with the value of each member"_s);
            for (const auto &[command, word] : {std::pair{"add"_L1, "value"_L1}, std::pair{"change"_L1, "value"_L1},
                     std::pair{"remove"_L1, "id"_L1}}) {
                if (!wordsOf(one.at(command).value()).contains(word))
                    add(one.at(command), u"the command does not say where {%1} goes"_s.arg(word));
            }
        }
    }
    void checkPrimaries(const ManifestReader &primaries)
    {
        if (primaries.isGiven() && !primaries.value().isObject())
            add(primaries, u"expected an object with a list in each column"_s);
        const QStringList columns = primaries.value().toObject().keys();
        for (const QString &column : columns) {
            const ManifestReader one = primaries.at(QLatin1StringView(column.toUtf8()));
            keep(one.allowsOnly({u"value"_s, u"flag"_s, u"adds"_s}));
            keep(one.at("value"_L1).text());
            keep(one.at("flag"_L1).optionalText());
            if (one.at("adds"_L1).isGiven() && !one.at("adds"_L1).value().isObject())
                add(one.at("adds"_L1), u"expected an object"_s);
        }
    }
    void checkTexts(const ManifestReader &texts)
    {
        if (texts.isGiven() && !texts.value().isObject())
            add(texts, u"expected an object with a text for each word"_s);
        const QStringList words = texts.value().toObject().keys();
        for (const QString &word : words)
            keep(texts.at(QLatin1StringView(word.toUtf8())).text());
    }
    void checkLists(const ManifestReader &lists)
    {
        if (lists.isGiven() && !lists.value().isObject())
            add(lists, u"expected an object with an array for each column"_s);
        const QStringList columns = lists.value().toObject().keys();
        for (const QString &column : columns) {
            const ManifestReader one = lists.at(QLatin1StringView(column.toUtf8()));
            if (one.size() == 0)
                add(one, u"expected an array of values"_s);
        }
    }
    void checkCases(const ManifestReader &cases)
    {
        if (cases.isGiven() && !cases.value().isObject())
            add(cases, u"expected an object with the cases of each field"_s);
        const QStringList fields = cases.value().toObject().keys();
        for (const QString &field : fields) {
            const ManifestReader list = cases.at(QLatin1StringView(field.toUtf8()));
            if (list.size() == 0)
                add(list, u"expected an array of cases"_s);
            for (qsizetype i = 0; i < list.size(); ++i) {
                keep(list.at(i).allowsOnly({u"when"_s, u"is"_s}));
                keep(list.at(i).at("is"_L1).text());
                if (!list.at(i).at("when"_L1).value().isObject())
                    add(list.at(i).at("when"_L1), u"expected an object with the value of each column"_s);
            }
        }
    }
    void add(const ManifestReader &reader, const QString &what)
    {
        m_problems.push_back({Error::Kind::Invalid, what, reader.place()});
    }
    template <typename Value> void keep(const Result<Value> &read)
    {
        if (!read)
            m_problems.push_back(read.error());
    }

    ObjectMap &m_object;
    std::vector<Error> &m_problems;
};

} // namespace

void readDescribed(
    const ManifestReader &top, const ManifestReader &own, ObjectMap &object, std::vector<Error> &problems)
{
    Checker checker(object, problems);
    checker.checkWire(top.at("wire"_L1));
    checker.checkWire(own.at("wire"_L1));
    QJsonObject names = object.wire.value("names"_L1).toObject();
    if (!names.contains("object"_L1))
        names.insert(u"object"_s, object.object);
    const auto ours = [&](const ManifestReader &reader) {
        const ManifestReader given = reader.at("requests"_L1);
        return ManifestReader(given.isGiven() ? named(given.value(), names) : given.value(), given.place());
    };
    QStringList words = RestPlaces::wordsOf(object);
    const ManifestReader choices = top.at("choices"_L1);
    for (qsizetype i = 0; i < choices.size(); ++i)
        words += choices.at(i).at("words"_L1).value().toObject().keys();
    const RestRequests requests = readRequests(ours(top), ours(own), problems, words);
    RestPlaces::check(own.at("wire"_L1), requests, problems);
    checker.checkTogether(own, requests);
    object.wire.insert(u"requests"_s, mergedRequests(ours(top).value().toObject(), ours(own).value().toObject()));
    RestRows::nameKinds(object);
    if (!requests.list.rows.isEmpty()) // they have no stamps and no versions
        object.wire.insert(u"row"_s, QJsonObject{{u"id"_s, object.wire.value("row"_L1)["id"_L1]}});
    const auto instants = instantFormOf(object.wire.value("instants"_L1)).value_or(InstantForm::Iso);
    const bool areWholeSeconds = instants == InstantForm::IsoSeconds || instants == InstantForm::IsoOffset
        || instants == InstantForm::Plain || instants == InstantForm::Unix;
    if (areWholeSeconds && !object.wire.contains("times"_L1))
        object.wire.insert(u"times"_s, u"seconds"_s);
    if (areWholeSeconds && !object.wire.contains("granularity"_L1))
        object.wire.insert(u"granularity"_s, 1000);
    if (!requests.changes.isGiven()) // then every reading reads all of it
        object.wire.insert(u"source"_s, true);
}

std::vector<ErrorRule> usualErrorRules(bool areCalls)
{
    using Meaning = ErrorRule::Meaning;
    const std::pair<QList<int>, Meaning> rules[] = {{{401}, Meaning::Unauthorized}, {{403}, Meaning::Forbidden},
        {{404, 410}, areCalls ? Meaning::Refused : Meaning::Gone}, {{412}, Meaning::Stale},
        {{423, 429}, Meaning::Later}, {{408, 500, 502, 503, 504}, Meaning::Unknown}};
    std::vector<ErrorRule> usual;
    for (const auto &[statuses, meaning] : rules) {
        ErrorRule rule;
        rule.statuses = statuses;
        rule.meaning = meaning;
        usual.push_back(std::move(rule));
    }
    return usual;
}

} // namespace satchel::sync
