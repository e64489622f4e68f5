// SPDX-License-Identifier: GPL-3.0-or-later
// The modules of an organisation, its settings, and how a row is shown.
#include "tests/fakes/zoho/ZohoState.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Type = Property::Type;

constexpr qint64 firstZohoId = 554'023'000'000'000'000; // beyond what a double holds exactly
constexpr qint64 idsOfOrganisation = 1'000'000'000;
constexpr qint64 idsOfModule = 10'000'000;
const QString layoutId = u"554023000000091023"_s;

struct ZohoStage
{
    QString name;
    QString kind;
};

/// Of each pipeline of the layout; a stage may be in several.
const std::vector<std::pair<QString, std::vector<ZohoStage>>> &zohoPipelines()
{
    static const ZohoStage won{u"Closed Won"_s, u"Closed Won"_s};
    static const ZohoStage lost{u"Closed Lost"_s, u"Closed Lost"_s};
    static const std::vector<std::pair<QString, std::vector<ZohoStage>>> all = {
        {u"Standard (Standard)"_s,
            {{u"Qualification"_s, u"Open"_s}, {u"Proposal/Price Quote"_s, u"Open"_s}, won, lost,
                {u"Closed-Lost to Competition"_s, u"Closed Lost"_s}}},
        {u"Renewals - 50 %"_s, {{u"Qualification"_s, u"Open"_s}, won, lost}}};
    return all;
}

/// The modules that a lookup of several kinds may point at.
const QStringList &zohoParents()
{
    static const QStringList names = {u"Accounts"_s, u"Contacts"_s, u"Leads"_s, u"Deals"_s, u"Products"_s};
    return names;
}

QJsonObject userOf(const ZohoState &state, const QString &id)
{
    const int type = state.data.typeIndex(u"users");
    const RemoteTable &users = state.typeAt(type).table;
    const RowPointer row = id.isEmpty() ? users.rows().begin()->second : users.find(id.toLongLong());
    const RowPointer shown = row ? row : users.rows().begin()->second;
    return {{u"name"_s, shown->values.value(u"full_name")}, {u"id"_s, QString::number(shown->number)},
        {u"email"_s, shown->values.value(u"email")}};
}

QJsonValue lookupOf(const ZohoState &state, const QStringList &modules, const QString &id)
{
    for (const QString &module : modules) {
        const int type = state.data.typeIndex(module);
        const RowPointer row = type < 0 || id.isEmpty() ? nullptr : state.typeAt(type).table.find(id.toLongLong());
        if (row && row->isLive())
            return QJsonObject{{u"name"_s, zohoName(state.typeAt(type), *row)}, {u"id"_s, id}};
    }
    return {};
}

QJsonValue tagsOf(const QString &names)
{
    QJsonArray tags;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
        tags.append(QJsonObject{{u"name"_s, name}, {u"id"_s, u"5540230%1"_s.arg(qHash(name) % 100'000)}});
    return tags;
}

/// The parent of a note, with its module.
QJsonValue parentOf(const ZohoState &state, const Row &row)
{
    const QString module = row.values.value(u"$parent_module");
    const QJsonValue there = lookupOf(state, {module}, row.values.value(u"Parent_Id"));
    if (there.isNull())
        return {};
    QJsonObject parent = there.toObject();
    parent.insert(u"module"_s, QJsonObject{{u"api_name"_s, module}, {u"id"_s, u"554023000000000125"_s}});
    return parent;
}

QJsonValue fieldOf(const ZohoState &state, const RemoteType &there, const Row &row, const QString &name)
{
    const QString text = row.values.value(name);
    if (name == "id"_L1)
        return QString::number(row.number);
    if (name == "Created_Time"_L1 || name == "Modified_Time"_L1)
        return zohoTime(state, name == "Created_Time"_L1 ? row.createdAt : row.updatedAt);
    if (name == "Owner"_L1 || name == "Created_By"_L1 || name == "Modified_By"_L1)
        return userOf(state, name == "Owner"_L1 ? text : QString());
    if (name == "Tag"_L1)
        return tagsOf(text);
    if (name == "Parent_Id"_L1)
        return parentOf(state, row);
    if (name == "What_Id"_L1)
        return lookupOf(state, zohoParents(), text);
    const Property *property = there.properties.find(name);
    if (!property)
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    if (property->type == Type::Reference)
        return lookupOf(state, property->targets, text);
    if (property->type == Type::Bool)
        return text == "true"_L1;
    if (text.isEmpty())
        return {};
    if (property->type == Type::Number)
        return text.toDouble();
    const auto at = property->type == Type::DateTime ? Instant::fromIso(text) : Result<Instant>(Instant{});
    return property->type == Type::DateTime && at ? QJsonValue(zohoTime(state, *at)) : QJsonValue(text);
}

void furnishZoho(RemoteData &data)
{
    for (const QString &name : {u"Anna Api"_s, u"Carl Colleague"_s})
        furnish(data, u"users",
            {{u"full_name"_s, name}, {u"email"_s, name.section(u' ', 0, 0).toLower() + u"@acme.example"_s},
                {u"status"_s, u"active"_s}});
}

HttpResponse missingParameter(const QString &name)
{
    return zohoError(
        400, u"REQUIRED_PARAM_MISSING"_s, u"One of the expected parameter is missing"_s, {{u"param_name"_s, name}});
}

HttpResponse answerFields(const ZohoState &state, const ZohoCall &call)
{
    const QString module = call.parameter(u"module"_s);
    const int type = state.data.typeIndex(module);
    if (module.isEmpty())
        return missingParameter(u"module"_s);
    if (type < 0 || state.options.denied.contains(module))
        return zohoError(400, u"INVALID_MODULE"_s, u"the module name given seems to be invalid"_s);
    QJsonArray fields;
    QStringList names = {u"id"_s, u"Owner"_s, u"Created_Time"_s, u"Modified_Time"_s, u"Created_By"_s, u"Modified_By"_s};
    for (const Property &property : state.typeAt(type).properties.all()) {
        const bool isShown = property.name != "Currency"_L1 || state.options.hasCurrencies;
        if (!property.isArchived && isShown && !property.name.startsWith(u'$'))
            names.append(property.name);
    }
    for (const QString &name : names)
        fields.append(QJsonObject{{u"api_name"_s, name}, {u"field_label"_s, QString(name).replace(u'_', u' ')}});
    return jsonAnswer(QJsonObject{{u"fields"_s, fields}});
}

HttpResponse answerPipelines(const ZohoCall &call)
{
    if (call.parameter(u"layout_id"_s).isEmpty())
        return missingParameter(u"layout_id"_s);
    if (call.parameter(u"layout_id"_s) != layoutId)
        return zohoError(400, u"INVALID_DATA"_s, u"the layout id given seems to be invalid"_s);
    QJsonArray pipelines;
    for (const auto &[name, stages] : zohoPipelines()) {
        QJsonArray maps;
        for (const ZohoStage &stage : stages) {
            maps.append(QJsonObject{{u"display_value"_s, stage.name}, {u"actual_value"_s, stage.name},
                {u"sequence_number"_s, maps.size() + 1}, {u"forecast_type"_s, stage.kind},
                {u"id"_s, u"55402300000000680%1"_s.arg(maps.size())}});
        }
        pipelines.append(
            QJsonObject{{u"display_value"_s, name}, {u"actual_value"_s, name}, {u"default"_s, pipelines.isEmpty()},
                {u"maps"_s, maps}, {u"id"_s, u"55402300000009900%1"_s.arg(pipelines.size())}});
    }
    return jsonAnswer(QJsonObject{{u"pipeline"_s, pipelines}});
}

} // namespace

RemoteData zohoOrganisation(qint64 number)
{
    RemoteData data;
    data.account = number;
    const auto add = [&](const QString &name, QList<Property> properties) {
        if (name != "users"_L1)
            properties += {property::pointing(u"Owner"_s, u"users"_s), property::plain(u"Currency"_s)};
        addType(data, name, properties,
            firstZohoId + number * idsOfOrganisation + std::ssize(data.types) * idsOfModule + 1);
    };
    const auto text = [](const QString &name) { return property::plain(name); };
    const auto needed = [](const QString &name) {
        Property property = property::needed(property::plain(name));
        property.longest = name == "Note_Content"_L1 ? 65'535 : 200;
        return property;
    };
    const auto amount = [](const QString &name) { return property::plain(name, Type::Number); };
    const auto time = [](const QString &name) { return property::plain(name, Type::DateTime); };
    const auto tags = [] { return property::plain(u"Tag"_s, Type::Text, u"tags"_s); };
    const auto what = [] { return property::plain(u"What_Id"_s, Type::Text, u"what"_s); };
    const auto street = [&](const QString &beginning, const QString &code) {
        QList<Property> all;
        for (const QString &part : {u"Street"_s, u"City"_s, u"State"_s, code, u"Country"_s})
            all.append(property::plain(beginning + part));
        return all;
    };
    add(u"users"_s, {text(u"full_name"_s), text(u"email"_s), text(u"status"_s)});
    add(u"Accounts"_s,
        QList<Property>{needed(u"Account_Name"_s), text(u"Website"_s), text(u"Phone"_s), text(u"Industry"_s),
            amount(u"Employees"_s), text(u"Description"_s), tags(),
            property::pointing(u"Parent_Account"_s, u"Accounts"_s), property::shown(amount(u"Visits"_s))}
            + street(u"Billing_"_s, u"Code"_s));
    add(u"Contacts"_s,
        QList<Property>{text(u"First_Name"_s), needed(u"Last_Name"_s), text(u"Email"_s), text(u"Phone"_s),
            text(u"Mobile"_s), text(u"Title"_s), text(u"Department"_s), text(u"Description"_s), tags(),
            property::plain(u"Email_Opt_Out"_s, Type::Bool), property::pointing(u"Account_Name"_s, u"Accounts"_s)}
            + street(u"Mailing_"_s, u"Zip"_s));
    add(u"Leads"_s,
        {text(u"First_Name"_s), needed(u"Last_Name"_s), needed(u"Company"_s), text(u"Email"_s), text(u"Phone"_s),
            text(u"Designation"_s), text(u"Lead_Status"_s), text(u"Lead_Source"_s), text(u"Description"_s), tags(),
            property::shown(property::plain(u"Converted__s"_s, Type::Bool))});
    add(u"Deals"_s,
        {needed(u"Deal_Name"_s), needed(u"Stage"_s), text(u"Pipeline"_s), amount(u"Amount"_s),
            property::plain(u"Closing_Date"_s, Type::Date), amount(u"Probability"_s), text(u"Description"_s), tags(),
            property::pointing(u"Account_Name"_s, u"Accounts"_s),
            property::pointing(u"Contact_Name"_s, u"Contacts"_s)});
    add(u"Products"_s,
        {needed(u"Product_Name"_s), text(u"Product_Code"_s), text(u"Description"_s), amount(u"Unit_Price"_s),
            property::plain(u"Product_Active"_s, Type::Bool)});
    add(u"Tasks"_s,
        {needed(u"Subject"_s), text(u"Description"_s), property::plain(u"Due_Date"_s, Type::Date),
            property::chosen(u"Status"_s,
                {u"Not Started"_s, u"In Progress"_s, u"Completed"_s, u"Deferred"_s, u"Waiting for input"_s}),
            property::chosen(u"Priority"_s, {u"High"_s, u"Highest"_s, u"Low"_s, u"Lowest"_s, u"Normal"_s}),
            property::pointing(u"Who_Id"_s, u"Contacts"_s), what(), text(u"$se_module"_s)});
    add(u"Calls"_s,
        {needed(u"Subject"_s), text(u"Description"_s),
            property::needed(property::chosen(u"Call_Type"_s, {u"Outbound"_s, u"Inbound"_s, u"Missed"_s})),
            property::needed(time(u"Call_Start_Time"_s)),
            property::needed(property::plain(u"Call_Duration"_s, Type::Text, u"duration"_s)),
            property::pointing(u"Who_Id"_s, u"Contacts"_s), what(), text(u"$se_module"_s)});
    add(u"Events"_s,
        {needed(u"Event_Title"_s), text(u"Description"_s), property::needed(time(u"Start_DateTime"_s)),
            property::needed(time(u"End_DateTime"_s)), text(u"Venue"_s), property::pointing(u"Who_Id"_s, u"Contacts"_s),
            what(), text(u"$se_module"_s)});
    add(u"Notes"_s,
        {text(u"Note_Title"_s), needed(u"Note_Content"_s),
            property::needed(property::plain(u"Parent_Id"_s, Type::Text, u"parent"_s))});
    furnishZoho(data);
    return data;
}

QStringList zohoStages(const QString &pipeline)
{
    QStringList names;
    for (const auto &[name, stages] : zohoPipelines()) {
        for (const ZohoStage &stage : name == pipeline ? stages : std::vector<ZohoStage>())
            names.append(stage.name);
    }
    return names;
}

void completeZoho(const ZohoState &state, int type, Values &values)
{
    const QString name = state.typeAt(type).name;
    const auto byDefault = [&](const QString &field, const QString &value) {
        if (!values.has(field))
            values.set(field, value);
    };
    if (name == "users"_L1)
        return;
    byDefault(u"Owner"_s,
        QString::number(state.typeAt(state.data.typeIndex(u"users")).table.rows().begin()->first)); // who makes it
    if (name == "Deals"_L1) {
        byDefault(u"Pipeline"_s, zohoPipelines().front().first);
        byDefault(u"Stage"_s, u"Qualification"_s);
    }
    if (name == "Tasks"_L1) {
        byDefault(u"Status"_s, u"Not Started"_s);
        byDefault(u"Priority"_s, u"High"_s);
    }
    if (name == "Products"_L1)
        byDefault(u"Product_Active"_s, u"false"_s);
}

QString zohoTime(const ZohoState &state, Instant at)
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(at.ms - at.ms % 1000, QTimeZone("Europe/Berlin"));
    if (state.options.hasUsersOffset)
        return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
    return there.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'+00:00'"_s);
}

std::optional<Instant> zohoInstant(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d$"_s);
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    return form.match(text).hasMatch() && at.isValid() ? std::optional(Instant{at.toMSecsSinceEpoch()}) : std::nullopt;
}

bool isZohoField(const RemoteType &type, const QString &name)
{
    static const QStringList system = {
        u"id"_s, u"Created_Time"_s, u"Modified_Time"_s, u"Created_By"_s, u"Modified_By"_s, u"Owner"_s, u"$se_module"_s};
    return system.contains(name) || type.properties.find(name);
}

QString zohoName(const RemoteType &type, const Row &row)
{
    for (const QString &name :
        {u"Account_Name"_s, u"Last_Name"_s, u"Deal_Name"_s, u"Subject"_s, u"full_name"_s, u"Product_Name"_s}) {
        const Property *property = type.properties.find(name);
        if (property && property->type != Type::Reference)
            return row.values.value(name);
    }
    return {};
}

QJsonObject zohoJson(const ZohoState &state, int type, const Row &row, const QStringList &fields)
{
    const RemoteType &there = state.typeAt(type);
    QStringList names = fields + QStringList{u"id"_s};
    if (fields.isEmpty()) {
        names += {u"Created_Time"_s, u"Modified_Time"_s, u"Created_By"_s, u"Modified_By"_s};
        for (const Property &property : there.properties.all())
            names.append(property.name);
    }
    QJsonObject json;
    for (const QString &name : names)
        json.insert(name, fieldOf(state, there, row, name));
    return json;
}

HttpResponse zohoError(int status, const QString &code, const QString &message, const QJsonObject &details)
{
    return jsonAnswer(
        QJsonObject{{u"code"_s, code}, {u"details"_s, details}, {u"message"_s, message}, {u"status"_s, u"error"_s}},
        status);
}

HttpResponse zohoNothing(int status)
{
    return {status, {}, {}};
}

HttpResponse answerZohoSettings(const ZohoState &state, const ZohoCall &call)
{
    if (call.part(1) == "fields"_L1)
        return answerFields(state, call);
    if (call.part(1) == "layouts"_L1) {
        if (call.parameter(u"module"_s) != "Deals"_L1)
            return missingParameter(u"module"_s);
        return jsonAnswer(QJsonObject{{u"layouts"_s,
            QJsonArray{QJsonObject{{u"id"_s, layoutId}, {u"name"_s, u"Standard"_s}, {u"status"_s, u"active"_s}}}}});
    }
    if (call.part(1) == "pipeline"_L1)
        return answerPipelines(call);
    return zohoError(404, u"INVALID_URL_PATTERN"_s, u"Please check if the URL trying to access is a correct one"_s);
}

HttpResponse answerZohoUsers(const ZohoState &state, const ZohoCall &call)
{
    const int type = state.data.typeIndex(u"users");
    QJsonArray users;
    for (const auto &[number, row] : state.typeAt(type).table.rows()) {
        const bool isMeant = call.path.size() == 1 || call.part(1) == QString::number(number);
        if (isMeant && row->isLive())
            users.append(zohoJson(state, type, *row, {u"full_name"_s, u"email"_s, u"status"_s}));
    }
    if (users.isEmpty())
        return zohoNothing(204);
    QJsonObject answer{{u"users"_s, users}};
    if (call.path.size() == 1)
        answer.insert(u"info"_s,
            QJsonObject{{u"per_page"_s, 200}, {u"count"_s, users.size()}, {u"page"_s, 1}, {u"more_records"_s, false}});
    return jsonAnswer(answer);
}

} // namespace satchel::fakes
