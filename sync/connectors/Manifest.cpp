// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/Manifest.h"

#include "domain/Reason.h"
#include "sync/connectors/JsonPath.h"
#include "sync/connectors/ManifestReader.h"
#include "sync/connectors/ManifestSections.h"
#include "sync/connectors/ManifestText.h"
#include "sync/engine/Codecs.h"

#include <QFile>
#include <QJsonDocument>

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
            u"required"_s, u"clear_first"_s, u"fills"_s});
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
    const bool isClearedFirst = reader.at("clear_first"_L1).value().toBool();
    return FieldMap{*locals, *remotes, *as, targets->value(0), *values, *direction,
        reader.at("required"_L1).value().toBool(), targets->mid(1), false, isClearedFirst,
        reader.at("fills"_L1).value().toBool()};
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

Result<ObjectMap> readObject(const ManifestReader &reader, const QJsonObject &wire, const Schema &schema)
{
    if (auto known = reader.allowsOnly({u"object"_s, u"entity"_s, u"fields"_s, u"constants"_s, u"match"_s,
            u"direction"_s, u"takes_along"_s, u"batch"_s, u"wire"_s});
        !known)
        return fail(known.error());
    const auto name = reader.at("object"_L1).text();
    const auto entityName = reader.at("entity"_L1).text();
    const auto direction = readDirection(reader.at("direction"_L1));
    if (!name || !entityName || !direction)
        return fail(!name ? name.error() : !entityName ? entityName.error() : direction.error());
    const Entity *entity = schema.find(*entityName);
    if (!entity)
        return reader.at("entity"_L1).problem(u"there is no entity \"%1\""_s.arg(*entityName));
    ObjectMap object;
    object.object = *name;
    object.entity = entity->kind;
    object.direction = *direction;
    object.batchSize = reader.at("batch"_L1).value().toInt(100);
    const auto takesAlong = TRY(reader.at("takes_along"_L1).isGiven() ? reader.at("takes_along"_L1).texts()
                                                                      : Result<QStringList>(QStringList()));
    object.takesAlong = takesAlong;
    object.wire = wire;
    const QJsonObject own = reader.at("wire"_L1).value().toObject();
    for (auto word = own.begin(); word != own.end(); ++word)
        object.wire.insert(word.key(), *word);
    const auto format = WireFormat::fromJson(object.wire);
    if (!format)
        return reader.at("wire"_L1).problem(format.error().where + u": "_s + format.error().what);
    const auto constants = TRY(readConstants(reader.at("constants"_L1), *entity));
    object.constants = constants;
    const ManifestReader fields = reader.at("fields"_L1);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        auto field = TRY(readField(fields.at(i)));
        TRY(checkField(fields.at(i), field, *entity, *format));
        object.fields.push_back(std::move(field));
    }
    const ManifestReader match = reader.at("match"_L1);
    for (qsizetype i = 0; i < match.size(); ++i) {
        const auto set = TRY(match.at(i).texts());
        for (const QString &local : set) {
            if (!object.mapOf(local))
                return match.at(i).problem(u"\"%1\" is not mapped"_s.arg(local));
        }
        object.matchBy.push_back(set);
    }
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
    for (const QJsonValue status : reader.at("status"_L1).value().toArray())
        rule.statuses.append(status.toInt());
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

Result<ErrorShape> readErrorShape(const ManifestReader &reader)
{
    ErrorShape shape;
    if (!reader.isGiven())
        return shape;
    if (auto known = reader.allowsOnly({u"category"_s, u"message"_s, u"field"_s}); !known)
        return fail(known.error());
    for (const auto &[key, paths] : {std::pair{"category"_L1, &shape.category}, std::pair{"message"_L1, &shape.message},
             std::pair{"field"_L1, &shape.field}}) {
        const auto texts = TRY(reader.at(key).isGiven() ? reader.at(key).texts() : Result<QStringList>(*paths));
        *paths = texts;
    }
    return shape;
}

std::vector<std::pair<QString, QString>> pairsOf(const QJsonValue &object)
{
    std::vector<std::pair<QString, QString>> pairs;
    const QJsonObject json = object.toObject();
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        pairs.emplace_back(entry.key(), entry->toString());
    return pairs;
}

Result<std::vector<AccountRead>> readAccount(const ManifestReader &reader)
{
    std::vector<AccountRead> reads;
    for (qsizetype i = 0; i < reader.size(); ++i) {
        const ManifestReader one = reader.at(i);
        if (auto known = one.allowsOnly({u"path"_s, u"query"_s, u"id"_s, u"id_form"_s, u"words"_s, u"optional"_s});
            !known)
            return fail(known.error());
        const auto path = TRY(one.at("path"_L1).text());
        const QRegularExpression form(
            QRegularExpression::anchoredPattern(one.at("id_form"_L1).value().toString(u".+"_s)));
        if (!form.isValid())
            return one.at("id_form"_L1).problem(form.errorString());
        reads.push_back({path, pairsOf(one.at("query"_L1).value()), one.at("id"_L1).value().toString(), form,
            pairsOf(one.at("words"_L1).value()), one.at("optional"_L1).value().toBool()});
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
        if (auto known = one.allowsOnly({u"key"_s, u"default"_s, u"write_headers"_s}); !known)
            return fail(known.error());
        const auto key = one.at("key"_L1).text();
        auto headers = readWriteHeaders(one.at("write_headers"_L1));
        if (!key || !headers)
            return fail(!key ? key.error() : headers.error());
        choices.push_back({*key, one.at("default"_L1).value().toBool(), std::move(*headers)});
    }
    return choices;
}

Result<Manifest> readTop(const ManifestReader &top, const Schema &schema)
{
    if (auto known = top.allowsOnly({u"vendor"_s, u"label"_s, u"base_url"_s, u"addresses"_s, u"guide"_s, u"paths"_s,
            u"headers"_s, u"write_headers"_s, u"choices"_s, u"sign_in"_s, u"account"_s, u"limits"_s, u"errors"_s,
            u"error_shape"_s, u"wire"_s, u"objects"_s});
        !known)
        return fail(known.error());
    const auto vendor = top.at("vendor"_L1).text();
    const auto label = top.at("label"_L1).text();
    const auto baseUrl = top.at("base_url"_L1).text();
    const auto guide = top.at("guide"_L1).texts();
    if (!vendor || !label || !baseUrl || !guide)
        return fail(!vendor ? vendor.error() : !label ? label.error() : !baseUrl ? baseUrl.error() : guide.error());
    Manifest manifest;
    manifest.vendor = *vendor;
    manifest.label = *label;
    manifest.baseUrl = *baseUrl;
    manifest.guide = guide->join(u'\n');
    manifest.headers = pairsOf(top.at("headers"_L1).value());
    const auto writeHeaders = readWriteHeaders(top.at("write_headers"_L1));
    const auto choices = readChoices(top.at("choices"_L1));
    if (!writeHeaders || !choices)
        return fail(!writeHeaders ? writeHeaders.error() : choices.error());
    manifest.writeHeaders = *writeHeaders;
    manifest.choices = *choices;
    for (const auto &[pattern, address] : pairsOf(top.at("addresses"_L1).value())) {
        const QRegularExpression shown(
            QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption);
        if (!shown.isValid())
            return top.at("addresses"_L1).problem(u"\"%1\" is no regular expression"_s.arg(pattern));
        manifest.addresses.emplace_back(shown, address);
    }
    const auto signIn = readSignIn(top.at("sign_in"_L1));
    const auto limits = readLimits(top.at("limits"_L1));
    if (!signIn || !limits)
        return fail(!signIn ? signIn.error() : limits.error());
    manifest.signIn = *signIn;
    manifest.tokenName = top.at("sign_in"_L1).at("token_name"_L1).value().toString();
    manifest.limits = *limits;
    const auto shape = readErrorShape(top.at("error_shape"_L1));
    const auto account = readAccount(top.at("account"_L1));
    if (!shape || !account)
        return fail(!shape ? shape.error() : account.error());
    manifest.errorShape = *shape;
    manifest.account = *account;
    const QJsonObject paths = top.at("paths"_L1).value().toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path)
        manifest.paths.insert(path.key(), path->toString());
    const ManifestReader errors = top.at("errors"_L1);
    for (qsizetype i = 0; i < errors.size(); ++i) {
        auto rule = TRY(readRule(errors.at(i)));
        manifest.errors.push_back(std::move(rule));
    }
    const ManifestReader objects = top.at("objects"_L1);
    for (qsizetype i = 0; i < objects.size(); ++i) {
        auto object = TRY(readObject(objects.at(i), top.at("wire"_L1).value().toObject(), schema));
        manifest.objects.push_back(std::move(object));
    }
    TRY(checkOrder(objects, manifest.objects));
    TRY(checkCascades(objects, manifest.objects));
    return manifest;
}

} // namespace

const ObjectMap *Manifest::object(const QString &name) const
{
    const auto found = std::ranges::find(objects, name, &ObjectMap::object);
    return found == objects.end() ? nullptr : &*found;
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

void Manifest::choose(const std::map<QString, bool> &chosen)
{
    for (VendorChoice &choice : choices) {
        if (const auto one = chosen.find(choice.key); one != chosen.end())
            choice.isOn = one->second;
    }
}

QString Manifest::reasonOf(int status, const ErrorText &words) const
{
    const ErrorRule *rule = ruleFor(status, words.category, words.message, nullptr);
    if (!rule || rule->say.isEmpty())
        return words.message;
    return manifestText(rule->say).replace("%1"_L1, words.message);
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

ErrorText Manifest::errorTextOf(const QJsonValue &error) const
{
    constexpr qsizetype longestMessage = 500;
    return {textAt(error, errorShape.category), textAt(error, errorShape.message).left(longestMessage),
        textAt(error, errorShape.field)};
}

Result<Manifest> readManifest(const QByteArray &json, const QString &file, const Schema &schema)
{
    QJsonParseError mistake;
    const auto document = QJsonDocument::fromJson(json, &mistake);
    if (mistake.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(mistake.offset).count('\n') + 1;
        return fail(Error::Kind::Invalid, mistake.errorString(), u"%1: line %2"_s.arg(file).arg(line));
    }
    return readTop(ManifestReader(document.object(), file + u": "_s), schema);
}

Result<Manifest> loadManifest(const QString &vendor, const Schema &schema)
{
    initConnectorResources();
    const QString path = u":/connectors/%1/manifest.json"_s.arg(vendor);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Reason::tr("there is no connector \"%1\"").arg(vendor));
    return readManifest(file.readAll(), vendor + u"/manifest.json"_s, schema);
}

} // namespace satchel::sync
