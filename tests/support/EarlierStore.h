// SPDX-License-Identifier: GPL-3.0-or-later
// A store as an earlier Satchel left it.
#pragma once

#include "store/Migrations.h"

#include <QFile>
#include <QRegularExpression>

namespace satchel::test {

/// Statements that take away the tables and columns that the migrations after `version` added, and put back, empty, the
/// tables and indexes that these dropped; what they did to the rows of others stays.
inline QByteArray dropTablesAddedAfter(qsizetype version)
{
    static const QRegularExpression table(QStringLiteral("CREATE TABLE (\\w+)"));
    static const QRegularExpression column(QStringLiteral("ALTER TABLE (\\w+) ADD COLUMN (\\w+)"));
    const auto contentOf = [](const QStringList &files) {
        QString content;
        for (const QString &name : files) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qUtf8Printable(name));
            content += QString::fromUtf8(file.readAll());
        }
        return content;
    };
    const QString earlier = contentOf(store::migrationFiles().first(version));
    const QString added = contentOf(store::migrationFiles().mid(version));
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
    static const QRegularExpression dropped(QStringLiteral("DROP (TABLE|INDEX) (\\w+)"));
    for (auto found = dropped.globalMatch(added); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QRegularExpression made(QStringLiteral("CREATE %1 %2 [^;]*;").arg(match.captured(1), match.captured(2)));
        statements += made.match(earlier).captured() + u'\n';
    }
    return statements.toUtf8();
}

} // namespace satchel::test
