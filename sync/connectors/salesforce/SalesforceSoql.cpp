// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/salesforce/SalesforceSoql.h"

#include "domain/Reason.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

QString soqlText(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
    return u'\'' + escaped + u'\'';
}

QString soqlAll(const QStringList &conditions)
{
    QStringList given;
    for (const QString &condition : conditions) {
        if (!condition.isEmpty())
            given.append(condition);
    }
    return given.join(u" AND "_s);
}

QString soqlOf(const QStringList &columns, const QString &object, const QStringList &conditions, const QString &rest)
{
    const QString where = soqlAll(conditions);
    return u"SELECT "_s + columns.join(u',') + u" FROM "_s + object
        + (where.isEmpty() ? QString() : u" WHERE "_s + where) + rest;
}

QString soqlAddress(const JsonApi &api, const QString &soql)
{
    return api.pathOf(u"queryAll"_s) + u"?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(soql));
}

Result<SoqlAnswer> ask(
    JsonApi &api, const QStringList &columns, const QString &object, const QStringList &conditions, const QString &rest)
{
    const QString text = soqlOf(columns, object, conditions, rest);
    // A plus sign would arrive as a blank
    const QUrlQuery query{{u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(text))}};
    const auto answer = TRY(api.read(u"queryAll"_s, query));
    if (!answer.body.value("records"_L1).isArray())
        return fail(
            Error::Kind::Invalid, Reason::tr("the response has no records"), u"%1: %2"_s.arg(answer.path, object));
    const QJsonArray rows = answer.body.value("records"_L1).toArray();
    const bool mayHaveMore = rows.size() >= soqlPage || !answer.body.value("done"_L1).toBool(true);
    return SoqlAnswer{rows, answer.now, mayHaveMore && !rows.isEmpty()};
}

} // namespace satchel::sync
