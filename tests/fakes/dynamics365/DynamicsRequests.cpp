// SPDX-License-Identifier: GPL-3.0-or-later
// Parses a request and finds the family of endpoints that answers it.
#include "tests/fakes/dynamics365/DynamicsEndpoints.h"
#include "tests/fakes/dynamics365/DynamicsWrites.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

const QString Root = u"/api/data/v9.2/"_s;

HttpResponse whoAmI(const DynamicsState &state)
{
    JsonStream json;
    json.beginObject()
        .key("BusinessUnitId")
        .text("0f4a1c00-0000-4000-8000-0000000000b0")
        .key("UserId")
        .text(lookupId(signedInUser(state.data)));
    json.key("OrganizationId").text(organizationId(state.data)).endObject();
    return odataAnswer(200, json);
}

/// What the user may do: privileges of his roles and teams, and what column security leaves him.
HttpResponse answerRights(const DynamicsState &state, const DynamicsCall &call)
{
    const QString function = call.part(1).section(u'.', -1).remove("()"_L1);
    if (!state.options.tellsRights || segmentParts(call.part(0)).second != lookupId(signedInUser(state.data)))
        return errorAnswer({403, u"0x80040220"_s, u"Principal user is missing prvReadRole privilege"_s});
    JsonStream json;
    json.beginObject();
    if (function == "RetrieveUserPrivileges"_L1) {
        QStringList names;
        for (int type = 0; type < int(dynamicsTables().size()); ++type) {
            for (const auto &right : {u"Create"_s, u"Read"_s, u"Write"_s, u"Delete"_s}) {
                if (mayDo(state, right, type))
                    names.append(privilegeName(right, type));
            }
        }
        if (state.options.mayBackdate)
            names.append(u"prvOverrideCreatedOnCreatedBy"_s);
        names.removeDuplicates();
        json.key("RolePrivileges").beginArray();
        for (const QString &name : names)
            json.beginObject()
                .key("Depth")
                .text("Global")
                .key("PrivilegeId")
                .text(privilegeId(name))
                .key("PrivilegeName")
                .text(name)
                .endObject();
    } else if (function == "RetrievePrincipalAttributePrivileges"_L1) {
        json.key("AttributePrivileges").beginArray();
        for (const QString &column : state.options.shownOnly) {
            json.beginObject()
                .key("AttributeId")
                .text(attributeId(dynamicsTable(column.section(u'.', 0, 0)), column.section(u'.', 1)));
            json.key("CanCreate").number(0).key("CanRead").number(4).key("CanUpdate").number(0).endObject();
        }
    } else {
        return errorAnswer(noSuchResource(call.part(1)));
    }
    json.endArray().endObject();
    return odataAnswer(200, json);
}

/// Tables of which only a few columns matter and nobody writes.
std::optional<HttpResponse> answerSettings(const DynamicsState &state, const DynamicsCall &call)
{
    constexpr std::pair<int, const char *> zones[] = {{110, "W. Europe Standard Time"}, {85, "GMT Standard Time"},
        {35, "Eastern Standard Time"}, {235, "Tokyo Standard Time"}, {92, "UTC"}};
    JsonStream json;
    const auto [set, id] = segmentParts(call.part(0));
    if (set == "organizations"_L1) {
        json.beginObject()
            .key("value")
            .beginArray()
            .beginObject()
            .key("organizationid")
            .text(organizationId(state.data))
            .key("name")
            .text("Fake");
        json.key("_basecurrencyid_value").text(lookupId(baseCurrency(state)));
        if (call.parameter("$expand").startsWith("basecurrencyid"_L1))
            json.key("basecurrencyid").beginObject().key("isocurrencycode").text(state.options.currency).endObject();
        json.endObject().endArray().endObject();
    } else if (set == "usersettingscollection"_L1 && id == lookupId(signedInUser(state.data))) {
        json.beginObject().key("timezonecode").number(state.options.zoneCode).key("systemuserid").text(id).endObject();
    } else if (set == "timezonedefinitions"_L1) {
        json.beginObject().key("value").beginArray();
        for (const auto &[code, name] : zones) {
            if (call.parameter("$filter") == u"timezonecode eq %1"_s.arg(code))
                json.beginObject()
                    .key("standardname")
                    .text(std::string_view(name))
                    .key("timezonecode")
                    .number(code)
                    .endObject();
        }
        json.endArray().endObject();
    } else {
        return {};
    }
    return odataAnswer(200, json);
}

} // namespace

QString serviceRoot(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::FullyEncoded) + Root;
}

std::optional<DynamicsCall> readCall(const HttpRequest &request, Instant now)
{
    const QString path = request.url.path(QUrl::FullyDecoded);
    if (!path.startsWith(Root))
        return {};
    return DynamicsCall{request.method, request.url, path.mid(Root.size()).split(u'/', Qt::SkipEmptyParts),
        QUrlQuery(request.url), request.headers, request.body, now};
}

std::pair<QString, QString> segmentParts(const QString &segment)
{
    if (!segment.endsWith(u')'))
        return {segment, QString()};
    return {segment.section(u'(', 0, 0), segment.section(u'(', 1).chopped(1)};
}

std::optional<DynamicsError> checkPrivilege(const DynamicsState &state, const QByteArray &method, int type)
{
    const QString right = method == "GET" ? u"Read"_s
        : method == "POST"                ? u"Create"_s
        : method == "DELETE"              ? u"Delete"_s
                                          : u"Write"_s;
    return mayDo(state, right, type) ? std::nullopt : std::optional(missingPrivilege(right, type));
}

HttpResponse answerCall(DynamicsState &state, const DynamicsCall &call)
{
    const bool isPost = call.method == "POST";
    const QString first = call.part(0);
    const auto [set, id] = segmentParts(first);
    if (first == "$batch"_L1)
        return isPost ? answerBatch(state, call)
                      : errorAnswer({405, u"0x0"_s, u"The requested resource does not support this method"_s});
    if (first == "WhoAmI"_L1 || first == "WhoAmI()"_L1)
        return whoAmI(state);
    if (isPost && (first == "WinOpportunity"_L1 || first == "LoseOpportunity"_L1))
        return closeOpportunity(state, call, first == "WinOpportunity"_L1);
    if (set == "EntityDefinitions"_L1)
        return answerMetadata(state, call);
    if (auto settings = answerSettings(state, call))
        return std::move(*settings);
    if (set == "systemusers"_L1 && call.part(1).startsWith("Microsoft.Dynamics.CRM."_L1))
        return answerRights(state, call);
    const int type = dynamicsTable(set);
    if (type < 0 || set != setName(type)) // a logical name is no entity set
        return errorAnswer(noSuchResource(first));
    state.shownKey = QLatin1String(dynamicsTables()[std::size_t(type)].key);
    if (id.isNull() && call.method == "GET")
        return answerCollection(state, call, type);
    return id.isNull() && !isPost
        ? errorAnswer({405, u"0x0"_s, u"The requested resource does not support this method"_s})
        : answerRow(state, call, type, id);
}

} // namespace satchel::fakes
