// SPDX-License-Identifier: GPL-3.0-or-later
// A store as an earlier Satchel left it.
#pragma once

#include "store/Migrations.h"

#include <QFile>
#include <QRegularExpression>

namespace satchel::test {

/// Statements that take away the tables that the migrations after `version` added; what these did to tables that were
/// there before stays.
inline QByteArray dropTablesAddedAfter(qsizetype version)
{
    static const QRegularExpression table(QStringLiteral("CREATE TABLE (\\w+)"));
    QByteArray statements;
    for (const QString &name : store::migrationFiles().mid(version)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(name));
        auto tables = table.globalMatch(QString::fromUtf8(file.readAll()));
        while (tables.hasNext())
            statements += "DROP TABLE " + tables.next().captured(1).toUtf8() + ";\n";
    }
    return statements;
}

} // namespace satchel::test
