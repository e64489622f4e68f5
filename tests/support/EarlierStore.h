// SPDX-License-Identifier: GPL-3.0-or-later
// A store as an earlier Satchel left it.
#pragma once

#include "store/Migrations.h"

#include <QFile>
#include <QRegularExpression>

namespace satchel::test {

/// Statements that give a table the columns and indexes that it had in `earlier`, with its rows.
inline QString tableAsBefore(const QString &name, const QString &earlier)
{
    const auto allOf = [&](const QString &pattern, int group) {
        QStringList found;
        const QRegularExpression expression(pattern.arg(name), QRegularExpression::MultilineOption);
        for (auto match = expression.globalMatch(earlier); match.hasNext();)
            found.append(match.next().captured(group));
        return found;
    };
    const QString body = allOf(QStringLiteral("CREATE TABLE %1 \\(([^;]*)\\)"), 1).value(0);
    static const QRegularExpression column(QStringLiteral("^ +([a-z_]+) "), QRegularExpression::MultilineOption);
    QStringList columns = allOf(QStringLiteral("ALTER TABLE %1 ADD COLUMN (\\w+)"), 1);
    for (auto match = column.globalMatch(body); match.hasNext();)
        columns.append(match.next().captured(1));
    QString statements = QStringLiteral("CREATE TABLE %1_before (%2);\n").arg(name, body);
    for (const QString &added : allOf(QStringLiteral("ALTER TABLE %1 (ADD COLUMN [^;]*;)"), 1))
        statements += QStringLiteral("ALTER TABLE %1_before %2\n").arg(name, added);
    statements += QStringLiteral("INSERT INTO %1_before (%2) SELECT %2 FROM %1;\nDROP TABLE %1;\n"
                                 "ALTER TABLE %1_before RENAME TO %1;\n")
                      .arg(name, columns.join(u','));
    return statements + allOf(QStringLiteral("CREATE INDEX \\w+ ON %1 [^;]*;"), 0).join(u'\n') + u'\n';
}

/// Statements that take away the tables and columns that the migrations after `version` added, and put back, empty, the
/// tables and indexes that these dropped. A table that they rebuilt gets its earlier columns back and keeps its rows.
/// What they did to the rows of others stays.
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
    static const QRegularExpression renamed(QStringLiteral("ALTER TABLE (\\w+_by_number) RENAME TO (\\w+)"));
    QStringList tables;
    QString statements;
    for (auto found = renamed.globalMatch(added); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        tables += {match.captured(1), match.captured(2)};
        statements += tableAsBefore(match.captured(2), earlier);
    }
    const QStringList asBefore = tables;
    for (auto found = table.globalMatch(added); found.hasNext();) {
        const QString name = found.next().captured(1);
        if (asBefore.contains(name))
            continue;
        tables.append(name);
        statements += QStringLiteral("DROP TABLE %1;\n").arg(name);
    }
    for (auto found = column.globalMatch(added); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!tables.contains(match.captured(1)))
            statements += QStringLiteral("ALTER TABLE %1 DROP COLUMN %2;\n").arg(match.captured(1), match.captured(2));
    }
    static const QRegularExpression dropped(QStringLiteral("DROP (TABLE|INDEX) (\\w+)"));
    for (auto found = dropped.globalMatch(added); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (asBefore.contains(match.captured(2)))
            continue;
        const QRegularExpression made(QStringLiteral("CREATE %1 %2 [^;]*;").arg(match.captured(1), match.captured(2)));
        statements += made.match(earlier).captured() + u'\n';
    }
    return statements.toUtf8();
}

} // namespace satchel::test
