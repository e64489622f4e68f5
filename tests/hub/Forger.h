// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody of a team with a client of their own, who sends the hub what no Satchel sends.
#pragma once

#include "HubWorld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace satchel::test {

/// Somebody with a role, at a session without Satchel. A rep edits what is theirs.
struct Forger
{
    HubWorld world;
    Desk &office = *world.office;
    RecordId me;
    std::unique_ptr<Desk> rep;
    std::unique_ptr<sync::hub::PgConnection> session;
    RecordId theirs; // a deal of the office, with a sent quote
    RecordId quote;

    explicit Forger(const QString &role = QStringLiteral("rep"))
    {
        if (const auto done = world.init(); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        me = world.addPerson(QStringLiteral("rep"), QStringLiteral("Jonas Brecht"), role);
        if (const auto done = office.connection().run(
                "UPDATE satchel.record_right SET edits = 'own' WHERE role = 'rep' AND edits = 'team'");
            !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        theirs = office.create(EntityKind::Deal,
            {{QStringLiteral("title"), QStringLiteral("Pumps")}, {QStringLiteral("owner"), office->me()}});
        quote = office.create(
            EntityKind::Quote, {{QStringLiteral("deal"), theirs}, {QStringLiteral("owner"), office->me()}});
        if (const auto done = office.exchange(); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        rep = world.join(QStringLiteral("rep"), QStringLiteral("rep"));
        session = connect();
    }

    std::unique_ptr<sync::hub::PgConnection> connect() const
    {
        return postgres().connect(world.database, world.loginOf(QStringLiteral("rep")), QStringLiteral("word"));
    }
    QJsonObject edit(int kind, const QString &entity, RecordId record, const QJsonObject &values) const
    {
        return {{QStringLiteral("kind"), kind}, {QStringLiteral("entity"), entity},
            {QStringLiteral("record"), record.toString()}, {QStringLiteral("values"), values}};
    }
    QJsonObject set(const QJsonArray &edits)
    {
        return {{QStringLiteral("id"), office->newId().toString()}, {QStringLiteral("label"), QStringLiteral("x")},
            {QStringLiteral("origin"), QStringLiteral("user")}, {QStringLiteral("at"), world.clock.now().toIso()},
            {QStringLiteral("edits"), edits}};
    }
    QString pushSet(const QJsonObject &one)
    {
        const auto rows = session->query("SELECT satchel.push($1, 1000000000, $2)",
            {(*store::HubState(**rep).find())->desk.toString().toUtf8(), QJsonDocument(QJsonArray{one}).toJson()});
        if (!rows)
            return toText(rows.error());
        return QJsonDocument::fromJson(rows->bytes(0, 0)).array().first()[u"state"].toString();
    }
    QString push(const QJsonObject &one) { return pushSet(set({one})); }
    QString create(const QString &entity, const QJsonObject &values)
    {
        return push(edit(0, entity, office->newId(), values));
    }
    qint64 count(const QByteArray &sql) { return office.connection().query(sql.constData())->integer(0, 0); }
};

} // namespace satchel::test
