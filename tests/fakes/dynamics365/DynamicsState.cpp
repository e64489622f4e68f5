// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/dynamics365/DynamicsState.h"

#include "tests/fakes/JsonStream.h"

#include <QRegularExpression>
#include <QtEndian>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 FirstClientNumber = qint64(1) << 40;

QString hex(quint64 number, int digits)
{
    return QString::number(number, 16).rightJustified(digits, u'0');
}

/// Spreads numbers that follow each other.
quint64 mixed(qint64 number)
{
    return quint64(number) * 2'654'435'761ULL & 0xffffffffULL;
}

/// As SQL Server counts them up: the lowest byte of the counter is first.
/// https://learn.microsoft.com/sql/t-sql/functions/newsequentialid-transact-sql
QString madeId(qint64 number)
{
    constexpr quint32 first = 0x2ebeb049;
    return hex(qbswap(first + quint32(number)), 8) + u"-d01c-ed11-b83e-"_s + hex(quint64(number), 12);
}

/// The status reasons that a state allows, the usual one first.
QStringList statusReasons(int type, const QString &state)
{
    const bool isActivity = dynamicsTables()[std::size_t(type)].isActivity;
    if (type == dynamicsTable(u"opportunities"))
        return state == "0"_L1 ? QStringList{u"1"_s, u"2"_s}
            : state == "1"_L1  ? QStringList{u"3"_s}
                               : QStringList{u"4"_s, u"5"_s};
    if (type == dynamicsTable(u"leads"))
        return state == "0"_L1 ? QStringList{u"1"_s, u"2"_s}
            : state == "1"_L1  ? QStringList{u"3"_s}
                               : QStringList{u"4"_s, u"5"_s, u"6"_s, u"7"_s};
    if (type == dynamicsTable(u"emails")) // Draft; Completed, Sent, Received; Canceled
        return state == "0"_L1 || state == "3"_L1 ? QStringList{u"1"_s}
            : state == "1"_L1                     ? QStringList{u"2"_s, u"3"_s, u"4"_s}
                                                  : QStringList{u"5"_s};
    if (isActivity)
        return state == "0"_L1 || state == "3"_L1 ? QStringList{u"1"_s, u"5"_s}
            : state == "1"_L1                     ? QStringList{u"2"_s, u"4"_s}
                                                  : QStringList{u"3"_s};
    return state == "0"_L1 ? QStringList{u"1"_s} : QStringList{u"2"_s};
}

/// A new opportunity enters the first stage of the first process; its step is named after the stage.
void completeProcess(const RemoteData &data, Values &values)
{
    const RemoteType &processes = data.types[std::size_t(dynamicsTable(u"workflows"))];
    const RemoteType &stages = data.types[std::size_t(dynamicsTable(u"processstages"))];
    if (!values.has(u"processid") && !processes.table.rows().empty())
        values.set(u"processid"_s, madeId(processes.table.rows().begin()->first));
    int position = 0;
    QString first;
    for (const auto &[number, row] : stages.table.rows()) {
        if (!row->isLive() || lookupId(row->values.value(u"processid")) != values.value(u"processid"))
            continue;
        ++position;
        const QString id = madeId(number);
        first = first.isEmpty() ? id : first;
        if (values.value(u"stageid") == id)
            values.set(u"stepname"_s, u"%1-%2"_s.arg(position).arg(row->values.value(u"stagename")));
    }
    if (!values.has(u"stageid") && !first.isEmpty()) {
        values.set(u"stageid"_s, first);
        completeProcess(data, values);
    }
}

} // namespace

QByteArray DynamicsCall::header(const QByteArray &name) const
{
    for (const auto &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QByteArray DynamicsCall::preference(const QByteArray &name) const
{
    static const QRegularExpression preferences(uR"(([^\s,=]+)(?:=("[^"]*"|[^,]*))?)"_s);
    auto found = preferences.globalMatch(QString::fromLatin1(header("Prefer")));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedView(1) == QLatin1StringView(name))
            return match.hasCaptured(2) ? match.captured(2).trimmed().remove(u'"').toLatin1() : QByteArray("");
    }
    return {};
}

RemoteType &tableAt(DynamicsState &state, int index)
{
    return state.data.types[std::size_t(index)];
}

QString setName(int index)
{
    return QLatin1String(dynamicsTables()[std::size_t(index)].set);
}

QString signedInUser(const RemoteData &data)
{
    const RemoteTable &users = data.types[std::size_t(dynamicsTable(u"systemusers"))].table;
    return users.rows().empty() ? QString() : u"systemusers:"_s + madeId(users.rows().begin()->first);
}

QString colleague(const RemoteData &data)
{
    const RemoteTable &users = data.types[std::size_t(dynamicsTable(u"systemusers"))].table;
    return users.rows().size() < 2 ? signedInUser(data)
                                   : u"systemusers:"_s + madeId(std::next(users.rows().begin())->first);
}

QString baseCurrency(const DynamicsState &state)
{
    const RemoteTable &currencies = state.data.types[std::size_t(dynamicsTable(u"transactioncurrencies"))].table;
    return currencies.rows().empty() ? QString()
                                     : u"transactioncurrencies:"_s + madeId(currencies.rows().begin()->first);
}

int processTable(const RemoteData &data, const QString &process)
{
    const DynamicsState anyone{};
    const RowPointer row = data.types[std::size_t(dynamicsTable(u"workflows"))].table.find(
        dynamicsNumber(anyone, process));
    return row ? dynamicsTable(row->values.value(u"uniquename")) : -1;
}

void completeDynamicsValues(const RemoteData &data, int type, Values &values)
{
    const RemoteType &here = data.types[std::size_t(type)];
    if (here.properties.find(u"fullname"))
        values.set(u"fullname"_s, u"%1 %2"_s.arg(values.value(u"firstname"), values.value(u"lastname")).trimmed());
    if (here.properties.find(u"activitytypecode"))
        values.set(u"activitytypecode"_s, QLatin1String(dynamicsTables()[std::size_t(type)].logical));
    if (here.properties.find(u"ownerid") && !values.has(u"ownerid"))
        values.set(u"ownerid"_s, signedInUser(data));
    if (here.properties.find(u"statuscode")) {
        if (!values.has(u"statecode"))
            values.set(u"statecode"_s, u"0"_s);
        const QStringList reasons = statusReasons(type, values.value(u"statecode"));
        if (!reasons.contains(values.value(u"statuscode")))
            values.set(u"statuscode"_s, reasons.first());
    }
    if (type == dynamicsTable(u"opportunities"))
        completeProcess(data, values);
    const bool hasAmount = std::any_of(values.begin(), values.end(), [&](const Values::Item &item) {
        const Property *column = here.properties.find(item.first);
        return column && column->kind == "Money"_L1;
    });
    const RemoteTable &currencies = data.types[std::size_t(dynamicsTable(u"transactioncurrencies"))].table;
    if (hasAmount && !values.has(u"transactioncurrencyid") && here.properties.find(u"transactioncurrencyid")
        && !currencies.rows().empty())
        values.set(u"transactioncurrencyid"_s, u"transactioncurrencies:"_s + madeId(currencies.rows().begin()->first));
}

QString dynamicsId(const DynamicsState &state, qint64 number)
{
    const auto client = state.clientIds.find(number);
    return client != state.clientIds.end() ? client->second : madeId(number);
}

qint64 dynamicsNumber(const DynamicsState &state, const QString &id)
{
    const QString text = id.toLower();
    if (const auto client = state.clientNumbers.find(text); client != state.clientNumbers.end())
        return client->second;
    bool isNumber = false;
    const qint64 number = text.section(u'-', -1).toLongLong(&isNumber, 16);
    return isNumber && number > 0 && text == madeId(number) ? number : 0;
}

qint64 takeClientId(DynamicsState &state, const QString &id)
{
    const QString text = id.toLower();
    if (const qint64 known = dynamicsNumber(state, text); known != 0)
        return known;
    const qint64 number = FirstClientNumber + qint64(state.clientIds.size());
    state.clientIds[number] = text;
    state.clientNumbers[text] = number;
    return number;
}

bool isGuid(QStringView text)
{
    static const QRegularExpression guid(u"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"_s);
    return guid.match(text.toString()).hasMatch();
}

QString organizationId(const RemoteData &data)
{
    return u"0f4a1c00-0000-4000-8000-"_s + hex(quint64(data.account), 12);
}

QString lookup(int type, const QString &id)
{
    return id.isEmpty() ? QString() : setName(type) + u':' + id;
}

int lookupType(const QString &value)
{
    return value.contains(u':') ? dynamicsTable(value.section(u':', 0, 0)) : -1;
}

QString lookupId(const QString &value)
{
    return value.section(u':', -1);
}

QString navigationName(int table, const Property &property, int target)
{
    const DynamicsTable &here = dynamicsTables()[std::size_t(table)];
    if (property.targets.size() < 2)
        return property.name;
    const QString suffix = here.isActivity ? u'_' + QLatin1String(here.logical) : QString();
    return property.name + u'_' + QLatin1String(dynamicsTables()[std::size_t(target)].logical) + suffix;
}

const Property *columnOf(const DynamicsState &state, int type, QStringView name)
{
    const Property *column = state.data.types[std::size_t(type)].properties.find(name);
    return column && !column->isArchived ? column : nullptr;
}

bool isSecured(const DynamicsState &state, int type, const QString &column)
{
    return state.options.secured.contains(setName(type) + u'.' + column);
}

bool isGuarded(const DynamicsState &state, int type, const QString &column)
{
    return isSecured(state, type, column) || state.options.shownOnly.contains(setName(type) + u'.' + column);
}

QString attributeId(int type, const QString &column)
{
    return QUuid::createUuidV5(QUuid(), setName(type) + u'.' + column).toString(QUuid::WithoutBraces);
}

QString privilegeId(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

QString privilegeName(const QString &right, int type)
{
    const DynamicsTable &table = dynamicsTables()[std::size_t(type)];
    const QString logical = QLatin1String(table.logical);
    return u"prv"_s + right
        + (table.isActivity                  ? u"Activity"_s
                : logical == "annotation"_L1 ? u"Note"_s
                                             : logical.left(1).toUpper() + logical.mid(1));
}

bool mayDo(const DynamicsState &state, const QString &right, int type)
{
    const bool isFixed = !dynamicsTables()[std::size_t(type)].isWritable
        || state.options.readOnly.contains(setName(type));
    return !state.options.forbidden.contains(setName(type)) && (right == "Read"_L1 || !isFixed);
}

bool isInSight(const DynamicsState &state, qint64 number)
{
    return !state.conditions.isVanished || (mixed(number) >> 16) % 10 >= 7;
}

QString secondStamp(qint64 ms)
{
    return QString::fromStdString(isoStamp(ms).substr(0, 19)) + u'Z';
}

std::optional<qint64> momentOf(const QString &text)
{
    const bool hasZone = text.endsWith(u'Z') || text.lastIndexOf(u'+') > 9 || text.lastIndexOf(u'-') > 9;
    const auto instant = Instant::fromIso(
        hasZone || text.size() < 16 ? text : text + u'Z'); // without a zone it is read as UTC
    constexpr qint64 leastYear = -6'847'804'800'000; // 1753-01-01
    return instant && instant->ms >= leastYear ? std::optional(instant->ms) : std::nullopt;
}

} // namespace satchel::fakes
