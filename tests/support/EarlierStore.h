// SPDX-License-Identifier: GPL-3.0-or-later
// A store as an earlier Satchel left it.
#pragma once

#include "store/Migrations.h"

#include <QFile>
#include <QRegularExpression>

namespace satchel::test {

/// Statements that take away the tables and columns that the migrations after `version` added; what these did to the
/// rows of others stays.
inline QByteArray dropTablesAddedAfter(qsizetype version)
{
    static const QRegularExpression table(QStringLiteral("CREATE TABLE (\\w+)"));
    static const QRegularExpression column(QStringLiteral("ALTER TABLE (\\w+) ADD COLUMN (\\w+)"));
    QString added;
    for (const QString &name : store::migrationFiles().mid(version)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(name));
        added += QString::fromUtf8(file.readAll());
    }
    QStringList tables;
    QString statements;
    for (auto found = table.globalMatch(added); found.hasNext();) {
        tables.append(found.next().captured(1));
        statements += QStringLiteral("DROP TABLE %1;\n").arg(tables.last());
    }
    for (auto found = column.globalMatch(added); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!tables.contains(match.captured(1)))
            statements += QStringLiteral("ALTER TABLE %1 DROP COLUMN %2;\n").arg(match.captured(1), match.captured(2));
    }
    return statements.toUtf8();
}

} // namespace satchel::test
