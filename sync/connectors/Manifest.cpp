// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/Manifest.h"

#include "domain/Reason.h"
#include "sync/connectors/JsonLines.h"
#include "sync/connectors/ManifestReader.h"
#include "sync/connectors/ManifestSections.h"
#include "sync/connectors/ManifestText.h"
#include "sync/connectors/rest/RestDescription.h"
#include "sync/connectors/rest/RestTemplate.h"
#include "sync/engine/Codecs.h"
#include "sync/engine/JsonPath.h"

#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QRegularExpression>

// A static library's resources are asked for by name, outside of any namespace
static void initConnectorResources()
{
    Q_INIT_RESOURCE(connectors);
}

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr std::pair<QLatin1StringView, Direction> directions[] = {{"both"_L1, Direction::Both},
    {"pull"_L1, Direction::Pull}, {"push"_L1, Direction::Push}, {"none"_L1, Direction::None}};

constexpr std::pair<QLatin1StringView, ErrorRule::Meaning> meanings[] = {{"refused"_L1, ErrorRule::Meaning::Refused},
    {"later"_L1, ErrorRule::Meaning::Later}, {"unknown"_L1, ErrorRule::Meaning::Unknown},
    {"stale"_L1, ErrorRule::Meaning::Stale}, {"exists"_L1, ErrorRule::Meaning::Exists},
    {"gone"_L1, ErrorRule::Meaning::Gone}, {"unauthorized"_L1, ErrorRule::Meaning::Unauthorized},
    {"forbidden"_L1, ErrorRule::Meaning::Forbidden}};

template <typename Choice, size_t count>
Result<Choice> readWord(const ManifestReader &reader, const std::pair<QLatin1StringView, Choice> (&words)[count])
{
    const auto text = TRY(reader.text());
    for (const auto &[word, choice] : words) {
        if (text == word)
            return choice;
    }
    return reader.problem(u"\"%1\" is not one of its words"_s.arg(text));
}

Result<Direction> readDirection(const ManifestReader &reader)
{
    return reader.isGiven() ? readWord(reader, directions) : Result<Direction>(Direction::Both);
}

/// [["our key", "their value"], …]; an empty key or value is an empty field.
Result<std::vector<std::pair<QString, QString>>> readValues(const ManifestReader &reader)
{
    std::vector<std::pair<QString, QString>> values;
    if (reader.isGiven() && !reader.value().isArray())
        return reader.problem(u"expected an array of [\"ours\", \"theirs\"]"_s);
    for (qsizetype i = 0; i < reader.size(); ++i) {
        const QJsonArray pair = reader.at(i).value().toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString())
            return reader.at(i).problem(u"expected [\"ours\", \"theirs\"]"_s);
        values.emplace_back(pair[0].toString(), pair[1].toString());
    }
    return values;
}

Result<FieldMap> readField(const ManifestReader &reader)
{
    if (auto known = reader.allowsOnly({u"local"_s, u"remote"_s, u"as"_s, u"to"_s, u"values"_s, u"direction"_s,
            u"required"_s, u"clear_first"_s, u"fills"_s, u"accepts"_s, u"say"_s});
        !known)
        return fail(known.error());
    const auto locals = reader.at("local"_L1).texts();
    const auto remotes = reader.at("remote"_L1).texts();
    const auto as = reader.at("as"_L1).text(u"text"_s);
    const auto values = readValues(reader.at("values"_L1));
    const auto direction = readDirection(reader.at("direction"_L1));
    const auto targets = reader.at("to"_L1).isGiven() ? reader.at("to"_L1).texts() : Result<QStringList>(QStringList());
    if (!locals || !remotes || !as)
        return fail(!locals ? locals.error() : !remotes ? remotes.error() : as.error());
    if (!values || !direction || !targets)
        return fail(!values ? values.error() : !direction ? direction.error() : targets.error());
    const auto isRequired = TRY(reader.at("required"_L1).boolean(false));
    const auto isClearedFirst = TRY(reader.at("clear_first"_L1).boolean(false));
    const auto isFilling = TRY(reader.at("fills"_L1).boolean(false));
    const ManifestReader accepts = reader.at("accepts"_L1);
    const auto accepted = TRY(accepts.isGiven() ? accepts.texts() : Result<QStringList>(QStringList()));
    const auto say = TRY(reader.at("say"_L1).optionalText());
    if (accepts.isGiven() == say.isEmpty())
        return reader.problem(u"\"accepts\" and \"say\" go together: which values are written, and why no others"_s);
    FieldMap map{*locals, *remotes, *as, targets->value(0), *values, *direction, isRequired, targets->mid(1), false,
        isClearedFirst, isFilling};
    if (accepts.isGiven())
        map.accepted = accepted;
    map.refusal = manifestText(say);
    return map;
}

/// Whether a field map fits the entity: its word, its fields and their types, its keys among the field's choices.
Result<void> checkField(const ManifestReader &reader, const FieldMap &map, const Entity &entity, const WireFormat &wire)
{
    const auto setup = setUp(entity, map, wire, nullptr);
    if (!setup)
        return reader.problem(setup.error().what);
    const Field &field = *setup->fields.front();
    if (field.isSystem() && map.direction != Direction::Push)
        return reader.problem(u"\"%1\" is set by the store"_s.arg(field.name));
    if (map.as == "reference"_L1 && map.target.isEmpty())
        return reader.problem(u"a reference says \"to\" which object"_s);
    if (map.as == "any_reference"_L1 && map.alternatives.size() + 1 != map.locals.size())
        return reader.problem(u"an any_reference says \"to\" which object for each of our fields"_s);
    for (const auto &[key, value] : map.values) {
        if (!key.isEmpty() && !field.choices.empty() && !field.findChoice(key))
            return reader.problem(u"%1 has no choice \"%2\""_s.arg(field.name, key));
    }
    return {};
}

/// What every record of the object is here: {"kind": "call"}.
Result<std::vector<FieldValue>> readConstants(const ManifestReader &reader, const Entity &entity)
{
    std::vector<FieldValue> constants;
    const QJsonObject json = reader.value().toObject();
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const Field *field = entity.find(entry.key());
        if (!field)
            return reader.problem(u"%1 has no field \"%2\""_s.arg(entity.name, entry.key()));
        const auto value = valueFromJson(field->type, *entry).and_then([&](const Value &read) {
            return checkValue(*field, read);
        });
        if (!value)
            return reader.problem(value.error().what);
        constants.push_back({entry.key(), *value});
    }
    return constants;
}

/// Every mistake of a text that a person writes is collected: one look shows all of them.
class Problems
{
public:
    explicit Problems(std::vector<Error> &all) : m_all(all) {}

    std::vector<Error> &all() { return m_all; }
    /// True, with the value in `into`, where it could be read.
    template <typename Value> bool keep(Result<Value> read, Value &into)
    {
        if (read)
            into = std::move(*read);
        else
            m_all.push_back(read.error());
        return read.has_value();
    }
    bool keep(const Result<void> &read)
    {
        if (!read)
            m_all.push_back(read.error());
        return read.has_value();
    }

private:
    std::vector<Error> &m_all;
};

void readFields(const ManifestReader &fields, const Entity &entity, ObjectMap &object, Problems &problems)
{
    WireFormat format;
    if (const auto read = WireFormat::fromJson(object.wire))
        format = *read;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        FieldMap field;
        if (!problems.keep(readField(fields.at(i)), field))
            continue;
        if (problems.keep(checkField(fields.at(i), field, entity, format)))
            object.fields.push_back(std::move(field));
    }
}

Result<std::vector<QStringList>> readMatch(const ManifestReader &match, const ObjectMap &object)
{
    std::vector<QStringList> sets;
    for (qsizetype i = 0; i < match.size(); ++i) {
        const auto set = TRY(match.at(i).texts());
        for (const QString &local : set) {
            if (!object.mapOf(local))
                return match.at(i).problem(u"\"%1\" is not mapped"_s.arg(local));
        }
        sets.push_back(set);
    }
    return sets;
}

/// As far as it can be read.
ObjectMap readObject(const ManifestReader &top, const ManifestReader &reader, const Schema &schema, Problems &problems)
{
    ObjectMap object;
    const size_t before = problems.all().size();
    problems.keep(reader.allowsOnly({u"object"_s, u"entity"_s, u"fields"_s, u"constants"_s, u"match"_s, u"direction"_s,
        u"takes_along"_s, u"batch"_s, u"wire"_s, u"requests"_s}));
    QString entityName;
    problems.keep(reader.at("object"_L1).text(), object.object);
    problems.keep(reader.at("entity"_L1).text(), entityName);
    problems.keep(readDirection(reader.at("direction"_L1)), object.direction);
    qint64 batch = 100;
    problems.keep(reader.at("batch"_L1).integer(batch, 1), batch);
    object.batchSize = batch;
    if (reader.at("takes_along"_L1).isGiven())
        problems.keep(reader.at("takes_along"_L1).texts(), object.takesAlong);
    object.wire = top.at("wire"_L1).value().toObject();
    const QJsonObject own = reader.at("wire"_L1).value().toObject();
    for (auto word = own.begin(); word != own.end(); ++word)
        object.wire.insert(word.key(), *word);
    if (const auto format = WireFormat::fromJson(object.wire); !format)
        problems.keep(reader.at("wire"_L1).problem(toText(format.error())));
    const Entity *entity = schema.find(entityName);
    if (!entity) {
        if (!entityName.isEmpty())
            problems.keep(reader.at("entity"_L1).problem(u"there is no entity \"%1\""_s.arg(entityName)));
        return object;
    }
    object.entity = entity->kind;
    problems.keep(readConstants(reader.at("constants"_L1), *entity), object.constants);
    readFields(reader.at("fields"_L1), *entity, object, problems);
    if (problems.all().size() == before) // else a field that could not be read would be said to be missing
        problems.keep(readMatch(reader.at("match"_L1), object), object.matchBy);
    if (top.at("requests"_L1).isGiven() || reader.at("requests"_L1).isGiven())
        readDescribed(top, reader, object, problems.all());
    return object;
}

Result<ErrorRule> readRule(const ManifestReader &reader)
{
    if (auto known = reader.allowsOnly(
            {u"status"_s, u"category"_s, u"message"_s, u"means"_s, u"contradicts_metadata"_s, u"say"_s});
        !known)
        return fail(known.error());
    const auto meaning = TRY(readWord(reader.at("means"_L1), meanings));
    ErrorRule rule;
    rule.meaning = meaning;
    rule.contradictsMetadata = reader.at("contradicts_metadata"_L1).value().toBool();
    rule.category = reader.at("category"_L1).value().toString();
    rule.say = reader.at("say"_L1).value().toString();
    rule.pattern = QRegularExpression(reader.at("message"_L1).value().toString());
    if (!rule.pattern.isValid())
        return reader.at("message"_L1).problem(rule.pattern.errorString());
    const ManifestReader statuses = reader.at("status"_L1);
    if (statuses.isGiven() && !statuses.value().isArray())
        return statuses.problem(u"expected an array of numbers"_s);
    for (qsizetype i = 0; i < statuses.size(); ++i) {
        const auto status = TRY(statuses.at(i).integer(0, 100));
        rule.statuses.append(int(status));
    }
    return rule;
}

/// References point at objects that are listed before, so that the records exist when they are needed.
Result<void> checkOrder(const ManifestReader &reader, const std::vector<ObjectMap> &objects)
{
    QStringList known;
    for (size_t i = 0; i < objects.size(); ++i) {
        known.append(objects[i].object);
        for (const FieldMap &map : objects[i].fields) {
            for (const QString &target : QStringList{map.target} + map.alternatives) {
                if (!target.isEmpty() && !known.contains(target))
                    return reader.at(qsizetype(i))
                        .problem(u"\"%1\" points at \"%2\", which does not stand before it"_s.arg(
                            map.locals.first(), target));
            }
        }
    }
    return {};
}

/// What a deletion takes along refers to what is deleted.
Result<void> checkCascades(const ManifestReader &reader, const std::vector<ObjectMap> &objects)
{
    for (size_t i = 0; i < objects.size(); ++i) {
        for (const QString &name : objects[i].takesAlong) {
            const auto refers = [&](const FieldMap &map) {
                return map.target == objects[i].object || map.alternatives.contains(objects[i].object);
            };
            const auto taken = std::ranges::find(objects, name, &ObjectMap::object);
            if (taken == objects.end() || std::ranges::none_of(taken->fields, refers))
                return reader.at(qsizetype(i))
                    .at("takes_along"_L1)
                    .problem(u"\"%1\" is no object that refers to \"%2\""_s.arg(name, objects[i].object));
        }
    }
    return {};
}

std::vector<std::pair<QString, QString>> pairsOf(const QJsonValue &object)
{
    std::vector<std::pair<QString, QString>> pairs;
    const QJsonObject json = object.toObject();
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        pairs.emplace_back(entry.key(), entry->toString());
    return pairs;
}

Result<ErrorShape> readErrorShape(const ManifestReader &reader)
{
    ErrorShape shape;
    if (!reader.isGiven())
        return shape;
    if (auto known = reader.allowsOnly({u"category"_s, u"message"_s, u"field"_s, u"id"_s, u"in_success"_s}); !known)
        return fail(known.error());
    const ManifestReader inSuccess = reader.at("in_success"_L1);
    if (inSuccess.value().isObject()) {
        shape.saysInSuccess = pairsOf(inSuccess.value());
    } else {
        const auto place = TRY(inSuccess.optionalText());
        shape.inSuccess = place;
    }
    for (const auto &[key, paths] : {std::pair{"category"_L1, &shape.category}, std::pair{"message"_L1, &shape.message},
             std::pair{"field"_L1, &shape.field}, std::pair{"id"_L1, &shape.id}}) {
        const auto texts = TRY(reader.at(key).isGiven() ? reader.at(key).texts() : Result<QStringList>(*paths));
        *paths = texts;
    }
    return shape;
}

Result<std::vector<AccountRead>> readAccount(const ManifestReader &reader)
{
    std::vector<AccountRead> reads;
    for (qsizetype i = 0; i < reader.size(); ++i) {
        const ManifestReader one = reader.at(i);
        if (auto known = one.allowsOnly(
                {u"path"_s, u"post"_s, u"body"_s, u"query"_s, u"id"_s, u"id_form"_s, u"words"_s, u"optional"_s});
            !known)
            return fail(known.error());
        const bool isPost = one.at("post"_L1).isGiven();
        if (one.at("body"_L1).isGiven() != isPost)
            return one.problem(u"\"post\" and \"body\" go together"_s);
        auto path = TRY(one.at(isPost ? "post"_L1 : "path"_L1).text());
        while (isPost && path.startsWith(u'/'))
            path.remove(0, 1);
        const QRegularExpression form(
            QRegularExpression::anchoredPattern(one.at("id_form"_L1).value().toString(u".+"_s)));
        if (!form.isValid())
            return one.at("id_form"_L1).problem(form.errorString());
        reads.push_back({path, pairsOf(one.at("query"_L1).value()), one.at("id"_L1).value().toString(), form,
            pairsOf(one.at("words"_L1).value()), one.at("optional"_L1).value().toBool(), {}});
        if (isPost) {
            const auto body = TRY(one.at("body"_L1).object());
            reads.back().body = body;
        }
    }
    return reads;
}

/// {"all": {"Name": "value"}, "create": {…}, "update": {…}, "delete": {…}}
Result<std::vector<WriteHeader>> readWriteHeaders(const ManifestReader &reader)
{
    constexpr std::pair<QLatin1StringView, std::optional<Edit::Kind>> kinds[] = {{"all"_L1, std::nullopt},
        {"create"_L1, Edit::Kind::Create}, {"update"_L1, Edit::Kind::Update}, {"delete"_L1, Edit::Kind::Delete}};
    std::vector<WriteHeader> headers;
    if (!reader.isGiven())
        return headers;
    if (auto known = reader.allowsOnly({u"all"_s, u"create"_s, u"update"_s, u"delete"_s}); !known)
        return fail(known.error());
    for (const auto &[word, kind] : kinds) {
        for (const auto &[name, value] : pairsOf(reader.at(word).value()))
            headers.push_back({kind, {name.toLatin1(), value.toLatin1()}});
    }
    return headers;
}

Result<std::vector<VendorChoice>> readChoices(const ManifestReader &reader)
{
    std::vector<VendorChoice> choices;
    for (qsizetype i = 0; i < reader.size(); ++i) {
        const ManifestReader one = reader.at(i);
        if (auto known = one.allowsOnly({u"key"_s, u"default"_s, u"write_headers"_s, u"words"_s}); !known)
            return fail(known.error());
        if (one.at("words"_L1).isGiven() && !one.at("words"_L1).value().isObject())
            return one.at("words"_L1).problem(u"expected an object of words and what they stand for"_s);
        const auto key = one.at("key"_L1).text();
        auto headers = readWriteHeaders(one.at("write_headers"_L1));
        if (!key || !headers)
            return fail(!key ? key.error() : headers.error());
        choices.push_back(
            {*key, one.at("default"_L1).value().toBool(), std::move(*headers), one.at("words"_L1).value().toObject()});
    }
    return choices;
}

/// What a browser shows, and the address that is meant.
Result<std::vector<std::pair<QRegularExpression, QString>>> readAddresses(const ManifestReader &reader)
{
    std::vector<std::pair<QRegularExpression, QString>> addresses;
    for (const auto &[pattern, address] : pairsOf(reader.value())) {
        const QRegularExpression shown(
            QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption);
        if (!shown.isValid())
            return reader.problem(u"\"%1\" is no regular expression"_s.arg(pattern));
        addresses.emplace_back(shown, address);
    }
    return addresses;
}

void readErrors(const ManifestReader &errors, Manifest &manifest, Problems &problems)
{
    if (errors.isGiven() && !errors.value().isArray())
        problems.keep(errors.problem(u"expected an array of rules"_s));
    for (qsizetype i = 0; i < errors.size(); ++i) {
        ErrorRule rule;
        if (!problems.keep(readRule(errors.at(i)), rule))
            continue;
        const QJsonArray categories = errors.at(i).at("category"_L1).value().toArray();
        for (const QJsonValue category : categories) { // a rule for each
            rule.category = category.toString();
            manifest.errors.push_back(rule);
        }
        if (categories.isEmpty())
            manifest.errors.push_back(std::move(rule));
    }
}

void readObjects(const ManifestReader &top, const Schema &schema, Manifest &manifest, Problems &problems)
{
    const ManifestReader objects = top.at("objects"_L1);
    if (!objects.value().isArray() || objects.size() == 0)
        problems.keep(objects.problem(u"expected an array of objects"_s));
    for (qsizetype i = 0; i < objects.size(); ++i)
        manifest.objects.push_back(readObject(top, objects.at(i), schema, problems));
    problems.keep(checkOrder(objects, manifest.objects));
    problems.keep(checkCascades(objects, manifest.objects));
}

/// A text, for every way to sign in, or {"for": ["token"], "text": "…"}.
Result<GuideStep> readGuideStep(const ManifestReader &reader)
{
    static const QRegularExpression numbered(
        u"^\\d+[.)]\\s|\\bsteps? \\d"_s, QRegularExpression::CaseInsensitiveOption);
    GuideStep step;
    const bool isLimited = reader.value().isObject();
    const ManifestReader text = isLimited ? reader.at("text"_L1) : reader;
    if (!isLimited && !reader.value().isString())
        return reader.problem(u"expected a text, or an object with \"text\" and \"for\""_s);
    step.text = TRY(text.text());
    if (step.text.contains(u'\n'))
        return text.problem(u"a step is one line"_s);
    if (numbered.match(step.text).hasMatch())
        return text.problem(u"steps are counted as they are shown: leave numbers of steps out"_s);
    if (!isLimited)
        return step;
    TRY(reader.allowsOnly({u"text"_s, u"for"_s}));
    const ManifestReader ways = reader.at("for"_L1);
    const QStringList names = TRY(ways.texts());
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i) != "token"_L1 && names.at(i) != "browser"_L1)
            return ways.problem(u"expected \"token\" or \"browser\", the ways to sign in"_s);
    }
    if (names.isEmpty())
        return ways.problem(u"name a way to sign in, or give the text alone: it is for every way then"_s);
    step.isForToken = names.contains("token"_L1);
    step.isForBrowser = names.contains("browser"_L1);
    return step;
}

/// Each way that the sign-in offers has steps of its own, and no step is for a way that it does not offer.
Result<void> checkGuideWays(
    const ManifestReader &guide, const std::vector<GuideStep> &steps, const ManifestReader &signIn)
{
    if (steps.empty())
        return {};
    for (const auto &[way, isFor, isOffered] :
        {std::tuple(u"token"_s, &GuideStep::isForToken, signIn.at("token_name"_L1).isGiven()),
            std::tuple(u"browser"_s, &GuideStep::isForBrowser, signIn.at("authorize"_L1).isGiven())}) {
        if (isOffered && std::ranges::none_of(steps, isFor))
            return guide.problem(u"no step is for \"%1\", which sign_in offers"_s.arg(way));
        for (size_t i = 0; i < steps.size(); ++i) {
            if (!isOffered && steps[i].*isFor && !(steps[i].isForToken && steps[i].isForBrowser))
                return guide.at(static_cast<qsizetype>(i))
                    .at("for"_L1)
                    .problem(u"sign_in has no way \"%1\""_s.arg(way));
        }
    }
    return {};
}

void readGuide(const ManifestReader &top, Manifest &manifest, Problems &problems)
{
    const ManifestReader guide = top.at("guide"_L1);
    if (!guide.isGiven())
        return;
    bool isWhole = problems.keep(
        guide.value().isArray() ? Result<void>() : Result<void>(guide.problem(u"expected an array of steps"_s)));
    for (qsizetype i = 0; i < guide.size(); ++i) {
        GuideStep step;
        isWhole = problems.keep(readGuideStep(guide.at(i)), step) && isWhole;
        manifest.guide.push_back(step);
    }
    if (isWhole) // else the steps of a way may be among those that could not be read
        problems.keep(checkGuideWays(guide, manifest.guide, top.at("sign_in"_L1)));
}

/// The parts of a token that requests show apart from each other.
QStringList partsShown(const TokenPlacement &placement)
{
    QStringList words = wordsOf(placement.encoded);
    for (const auto &[name, text] : placement.headers)
        words += wordsOf(text);
    for (const auto &[place, text] : placement.members)
        words += wordsOf(text);
    if (placement.call)
        words += wordsOf(placement.call->body);
    if (!placement.signedText.isEmpty())
        words.append(placement.parts.last());
    QStringList shown;
    std::ranges::copy_if(
        placement.parts, std::back_inserter(shown), [&](const QString &part) { return words.contains(part); });
    return shown;
}

/// What a person is asked for, by the name of a part.
QString labelOfPart(const QString &part)
{
    static const QHash<QString, QString> known = {{u"user"_s, u"User name"_s}, {u"database"_s, u"Database"_s},
        {u"secret"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("satchel::sync::Manifest", "Password or key"))}};
    QString label = part;
    label.replace(u'_', u' ');
    label[0] = label[0].toUpper();
    return known.value(part, label);
}

/// A line for each part that a person is asked for: a text is one token, unless requests show parts of it.
Result<QString> readTokenName(const ManifestReader &name, const TokenPlacement &placement)
{
    if (!name.value().isArray()) {
        const QString text = TRY(name.optionalText());
        if (text.isEmpty() || partsShown(placement).size() < 2)
            return text;
        QStringList labels;
        for (const QString &part : placement.parts)
            labels.append(labelOfPart(part));
        return labels.join(u'\n');
    }
    const QStringList names = TRY(name.texts());
    if (names.size() > 1 && names.size() != placement.parts.size())
        return name.problem(u"names %1 parts, but a token has %2: %3"_s.arg(names.size())
                                .arg(placement.parts.size())
                                .arg(placement.parts.join(u", "_s)));
    return names.join(u'\n');
}

Manifest readTop(const ManifestReader &top, const Schema &schema, Problems &problems)
{
    problems.keep(top.allowsOnly({u"vendor"_s, u"label"_s, u"base_url"_s, u"addresses"_s, u"guide"_s, u"page"_s,
        u"paths"_s, u"servers"_s, u"headers"_s, u"write_headers"_s, u"choices"_s, u"sign_in"_s, u"account"_s,
        u"limits"_s, u"errors"_s, u"error_shape"_s, u"wire"_s, u"requests"_s, u"objects"_s}));
    Manifest manifest;
    problems.keep(top.at("vendor"_L1).text(), manifest.vendor);
    problems.keep(top.at("label"_L1).text(), manifest.label);
    problems.keep(top.at("base_url"_L1).text(), manifest.baseUrl);
    problems.keep(top.at("page"_L1).optionalText(), manifest.page);
    readGuide(top, manifest, problems);
    manifest.headers = pairsOf(top.at("headers"_L1).value());
    problems.keep(readWriteHeaders(top.at("write_headers"_L1)), manifest.writeHeaders);
    problems.keep(readChoices(top.at("choices"_L1)), manifest.choices);
    problems.keep(readAddresses(top.at("addresses"_L1)), manifest.addresses);
    problems.keep(readSignIn(top.at("sign_in"_L1)), manifest.signIn);
    problems.keep(
        readTokenName(top.at("sign_in"_L1).at("token_name"_L1), manifest.signIn.placement), manifest.tokenName);
    problems.keep(top.at("sign_in"_L1).at("token_days"_L1).integer(0, 1), manifest.tokenDays);
    problems.keep(top.at("sign_in"_L1).at("scopes_by_hand"_L1).boolean(false), manifest.areScopesByHand);
    problems.keep(readLimits(top.at("limits"_L1)), manifest.limits);
    problems.keep(readErrorShape(top.at("error_shape"_L1)), manifest.errorShape);
    problems.keep(readAccount(top.at("account"_L1)), manifest.account);
    for (const auto &[name, path] : pairsOf(top.at("paths"_L1).value()))
        manifest.paths.insert(name, path);
    problems.keep(readServers(top.at("servers"_L1), manifest.signIn), manifest.servers);
    readErrors(top.at("errors"_L1), manifest, problems);
    if (top.at("requests"_L1).isGiven())
        std::ranges::copy(
            usualErrorRules(!manifest.errorShape.inSuccess.isEmpty()), std::back_inserter(manifest.errors));
    readObjects(top, schema, manifest, problems);
    return manifest;
}

/// Where a mistake is, for a person: "file: line 12: objects[0].fields[2].as".
ManifestProblem located(const Error &error, const JsonLines &lines)
{
    const QString key = error.where.startsWith(u'.') ? error.where.mid(1) : error.where;
    return {lines.lineOf(key), key, error.what};
}

/// The manifest as far as it can be read, with every mistake in it.
Manifest readAll(const QByteArray &json, const Schema &schema, std::vector<ManifestProblem> &problems)
{
    QJsonParseError mistake;
    const auto document = QJsonDocument::fromJson(json, &mistake);
    if (mistake.error != QJsonParseError::NoError) {
        problems.push_back({int(json.left(mistake.offset).count('\n')) + 1, {}, mistake.errorString()});
        return {};
    }
    const JsonLines lines(json);
    for (const QString &twice : lines.repeated())
        problems.push_back({lines.lineOf(twice), twice, u"is given twice"_s});
    std::vector<Error> errors;
    Problems collected(errors);
    Manifest manifest = readTop(
        ManifestReader(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}), schema,
        collected);
    for (const Error &error : errors) {
        const ManifestProblem problem = located(error, lines);
        if (std::ranges::find(problems, problem) == problems.end()) // what all objects share is checked with each
            problems.push_back(problem);
    }
    std::ranges::stable_sort(problems, {}, &ManifestProblem::line);
    return manifest;
}

} // namespace

const ObjectMap *Manifest::object(const QString &name) const
{
    const auto found = std::ranges::find(objects, name, &ObjectMap::object);
    return found == objects.end() ? nullptr : &*found;
}

QUrl Manifest::serverOf(const QString &path, const QUrl &account) const
{
    return account.host() == QUrl(baseUrl).host() ? servers.value(path, account) : account;
}

QString Manifest::addressOf(const QString &given) const
{
    QString address = given.trimmed();
    for (const auto &[shown, meant] : addresses)
        address.replace(shown, meant);
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

std::vector<HttpHeader> Manifest::headersOf(Edit::Kind kind) const
{
    std::vector<HttpHeader> wanted;
    const auto take = [&](const std::vector<WriteHeader> &from) {
        for (const WriteHeader &one : from) {
            if (one.kind.value_or(kind) == kind)
                wanted.push_back(one.header);
        }
    };
    take(writeHeaders);
    for (const VendorChoice &choice : choices)
        take(choice.isOn ? choice.headers : std::vector<WriteHeader>());
    return wanted;
}

std::vector<std::pair<QString, QJsonValue>> Manifest::chosenWords() const
{
    std::vector<std::pair<QString, QJsonValue>> all;
    for (const VendorChoice &choice : choices) {
        for (auto word = choice.words.begin(); choice.isOn && word != choice.words.end(); ++word)
            all.emplace_back(word.key(), *word);
    }
    return all;
}

void Manifest::choose(const std::map<QString, bool> &chosen)
{
    for (VendorChoice &choice : choices) {
        if (const auto one = chosen.find(choice.key); one != chosen.end())
            choice.isOn = one->second;
    }
}

namespace {

/// A text that holds an answer of another part of the vendor, as JSON that may be cut: the sentences in it.
QString sentencesIn(const QString &message)
{
    static const QRegularExpression inner(uR"re("message"\s*:\s*"((?:[^"\\]|\\.)*)")re"_s);
    if (!message.contains("{\""_L1))
        return message;
    QStringList sentences;
    for (auto match = inner.globalMatch(message); match.hasNext();) {
        const QByteArray text = "[\"" + match.next().captured(1).toUtf8() + "\"]";
        sentences.append(QJsonDocument::fromJson(text).array().at(0).toString());
    }
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences.isEmpty() ? message : sentences.join("; "_L1);
}

} // namespace

QString Manifest::reasonOf(int status, const ErrorText &words) const
{
    const ErrorRule *rule = ruleFor(status, words.category, words.message, nullptr);
    const QString message = sentencesIn(words.message);
    return !rule || rule->say.isEmpty() ? message : manifestText(rule->say).replace("%1"_L1, message);
}

ErrorRule::Meaning Manifest::meaningOf(
    int status, const QString &category, const QString &message, QString *captured) const
{
    const ErrorRule *rule = ruleFor(status, category, message, captured);
    return rule ? rule->meaning : ErrorRule::Meaning::Refused;
}

const ErrorRule *Manifest::ruleFor(int status, const QString &category, const QString &message, QString *captured) const
{
    for (const ErrorRule &rule : errors) {
        const bool fitsStatus = status == 0 ? !rule.category.isEmpty()
                                            : rule.statuses.isEmpty() || rule.statuses.contains(status);
        if (!fitsStatus || (!rule.category.isEmpty() && rule.category != category))
            continue;
        const auto match = rule.pattern.match(message);
        if (!match.hasMatch())
            continue;
        if (captured)
            *captured = match.captured(1);
        return &rule;
    }
    return nullptr;
}

ErrorText Manifest::errorTextOf(const QJsonValue &error, const std::function<QString(const QString &)> &header) const
{
    constexpr qsizetype longestMessage = 500;
    const auto text = [&](const QStringList &places) {
        QString found;
        for (const QString &place : places) {
            if (found.isEmpty() && place.startsWith(u'@'))
                found = header ? header(place.mid(1)) : QString();
            else if (found.isEmpty())
                found = textAt(error, {place});
        }
        return found;
    };
    return {text(errorShape.category), text(errorShape.message).left(longestMessage), text(errorShape.field),
        text(errorShape.id)};
}

Result<Manifest> readManifest(const QByteArray &json, const QString &file, const Schema &schema)
{
    std::vector<ManifestProblem> problems;
    Manifest manifest = readAll(json, schema, problems);
    if (problems.empty())
        return manifest;
    const ManifestProblem &first = problems.front();
    const QString place = first.key.isEmpty() ? QString() : u": "_s + first.key;
    return fail(Error::Kind::Invalid, first.message, u"%1: line %2%3"_s.arg(file).arg(first.line).arg(place));
}

std::vector<ManifestProblem> checkDescription(const QByteArray &json, const Schema &schema, const QStringList &taken)
{
    std::vector<ManifestProblem> problems;
    const Manifest manifest = readAll(json, schema, problems);
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return problems;
    const JsonLines lines(json);
    static const QRegularExpression name(u"^[a-z][a-z0-9_-]*$"_s);
    const auto add = [&](const QString &key, const QString &message) {
        problems.push_back({lines.lineOf(key), key, message});
    };
    if (taken.contains(manifest.vendor))
        add(u"vendor"_s, u"Satchel has a connector of this name: choose another one"_s);
    else if (!manifest.vendor.isEmpty() && !name.match(manifest.vendor).hasMatch())
        add(u"vendor"_s, u"a name has lower-case letters, digits, - and _ only"_s);
    if (!document.object().contains("requests"_L1))
        add(u"requests"_s, u"is missing: how are records read and written?"_s);
    const bool hasToken = !manifest.tokenName.isEmpty() || !manifest.signIn.authorize.isEmpty();
    if (problems.empty() && !hasToken)
        add(u"sign_in"_s, u"says neither \"token_name\" nor how to sign in with \"authorize\" and \"token\""_s);
    std::ranges::stable_sort(problems, {}, &ManifestProblem::line);
    return problems;
}

/// What the program brings along speaks of core entities alone, which each store has, so it is read once: reading all
/// of it was a fifth of the time until the window is there, and a third of that of tests that open many.
Result<Manifest> loadManifest(const QString &vendor, const Schema &schema)
{
    static QMutex mutex;
    static QHash<QString, Manifest> known;
    const QMutexLocker locker(&mutex);
    if (const auto found = known.constFind(vendor); found != known.cend())
        return *found;
    initConnectorResources();
    QFile file(u":/connectors/%1/manifest.json"_s.arg(vendor));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Reason::tr("there is no connector \"%1\"").arg(vendor));
    const auto manifest = TRY(readManifest(file.readAll(), vendor + u"/manifest.json"_s, schema));
    known.insert(vendor, manifest);
    return manifest;
}

} // namespace satchel::sync
