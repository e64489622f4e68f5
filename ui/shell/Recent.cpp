// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Recent.h"

#include "ui/common/Preferences.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {
const auto recentKey = u"window/recent"_s;
constexpr qsizetype kept = 12;
} // namespace

QList<RecentRecord> recentRecords(const Preferences &preferences)
{
    QList<RecentRecord> records;
    for (const QString &line : preferences.value(recentKey).toStringList()) {
        const RecordId id = RecordId::fromString(line.section(u':', 1));
        if (!id.isNull())
            records.append({static_cast<EntityKind>(line.section(u':', 0, 0).toInt()), id});
    }
    return records;
}

void rememberRecent(Preferences &preferences, const Target &target)
{
    if (target.record.isNull() || target.entity == EntityKind{})
        return;
    QStringList lines = preferences.value(recentKey).toStringList();
    const QString line = QString::number(static_cast<int>(target.entity)) + u':' + target.record.toString();
    lines.removeAll(line);
    lines.prepend(line);
    preferences.setValue(recentKey, lines.mid(0, kept));
}

} // namespace satchel::ui
