// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RepairText.h"

#include "domain/Schema.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::app::RepairText)
};

constexpr qsizetype mostTitles = 20; // of one line

QString nameOf(const QString &table)
{
    const auto schema = Schema::withCustomFields({});
    if (const Entity *entity = schema->find(table))
        return entity->pluralLabel;
    if (table == "change"_L1)
        return Tr::tr("Change log");
    if (table == "changeset"_L1)
        return Tr::tr("Who changed something, and when");
    if (table == "wal"_L1)
        return Tr::tr("Newest changes");
    if (table == "link"_L1 || table == "connection"_L1 || table == "outbox"_L1 || table == "intent"_L1)
        return Tr::tr("Connections");
    return Tr::tr("Other (%1)").arg(table);
}

QString lineOf(const QString &heading, const store::RepairItem &item)
{
    const bool isCounted = item.count != store::RepairItem::unknownCount;
    const QString count = isCounted ? QLocale().toString(item.count) : Tr::tr("some", "of a number nobody knows");
    QString line = Tr::tr("%1 %2, %3: %4", "heading, kind of record, how many, what about them")
                       .arg(heading, nameOf(item.table), count, item.what);
    if (!item.titles.isEmpty())
        line += u" ("_s + item.titles.mid(0, mostTitles).join(u", "_s)
            + (item.titles.size() > mostTitles ? u", …)"_s : u")"_s);
    return line;
}

} // namespace

QStringList repairLines(const store::RepairReport &report)
{
    QStringList lines;
    for (const store::RepairItem &item : report.lost)
        lines.append(lineOf(Tr::tr("Lost:"), item));
    for (const store::RepairItem &item : report.repaired)
        lines.append(lineOf(Tr::tr("Saved:"), item));
    return lines;
}

} // namespace satchel::app
