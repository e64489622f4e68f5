// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/dynamics365/DynamicsError.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

DynamicsError badPayload(const QString &message)
{
    return {400, u"0x80048d19"_s,
        u"Error identified in Payload provided by the user for Entity :'', For more information on this error please "
        u"follow this help link."
        " ---->  InnerException : "_s
            + message};
}

DynamicsError noSuchRow(int type, const QString &id)
{
    return {404, u"0x80040217"_s,
        u"%1 With Id = %2 Does Not Exist"_s.arg(QLatin1String(dynamicsTables()[std::size_t(type)].logical), id)};
}

DynamicsError noSuchResource(const QString &segment)
{
    return {404, u"0x8006088a"_s, u"Resource not found for the segment '%1'."_s.arg(segment)};
}

DynamicsError staleVersion()
{
    return {
        412, u"0x80060882"_s, u"The version of the existing record doesn't match the RowVersion property provided."_s};
}

DynamicsError keyExists()
{
    return {412, u"0x80060892"_s, u"A record with matching key values already exists."_s};
}

DynamicsError missingPrivilege(const QString &privilege, int type)
{
    return {403, u"0x80040220"_s, u"Principal user is missing %1 privilege"_s.arg(privilegeName(privilege, type))};
}

HttpResponse errorAnswer(const DynamicsError &error)
{
    JsonStream json;
    json.beginObject()
        .key("error")
        .beginObject()
        .key("code")
        .text(error.code)
        .key("message")
        .text(error.message)
        .endObject()
        .endObject();
    HttpResponse response = odataAnswer(error.status, json);
    if (error.retryAfter > 0)
        response.headers.push_back({"Retry-After", QByteArray::number(error.retryAfter)});
    return response;
}

HttpResponse odataAnswer(int status, const JsonStream &body)
{
    return {
        status, {{"Content-Type", "application/json; odata.metadata=minimal"}, {"OData-Version", "4.0"}}, body.bytes()};
}

QString newGuid(Random &random)
{
    const QString digits = QString::number(random(), 16).rightJustified(16, u'0')
        + QString::number(random(), 16).rightJustified(16, u'0');
    return digits.mid(0, 8) + u'-' + digits.mid(8, 4) + u'-' + digits.mid(12, 4) + u'-' + digits.mid(16, 4) + u'-'
        + digits.mid(20);
}

} // namespace satchel::fakes
