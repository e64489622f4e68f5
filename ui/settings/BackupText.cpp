// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupText.h"

#include "domain/LocaleText.h"
#include "domain/StoredReason.h"

#include <algorithm>
#include <limits>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using store::CatalogEntry;

QString BackupText::size(const CatalogEntry &entry) const
{
    return entry.isMissed() ? u"–"_s : m_formats.fileSize(entry.bytes);
}

QString BackupText::reason(const CatalogEntry &entry)
{
    return asSentence(translatedReason(entry.problem));
}

BackupText::State BackupText::state(const CatalogEntry &entry)
{
    if (entry.isMissed()) {
        const QString tries = tr("tried %Ln time(s)", nullptr, entry.tries);
        return {tr("Missed: %1, %2", "reason, tried 4 times").arg(reason(entry), tries), &Theme::amber};
    }
    if (!entry.problem.isEmpty())
        return {reason(entry), &Theme::red};
    if (entry.check == CatalogEntry::Check::Compared)
        return {tr("Restored and compared"), &Theme::green};
    switch (entry.cause) {
    case CatalogEntry::Cause::Import: return {tr("Before an import, no errors"), &Theme::green};
    case CatalogEntry::Cause::Upgrade: return {tr("Before an upgrade"), nullptr};
    case CatalogEntry::Cause::Restore: return {tr("Replaced by a restored backup"), nullptr};
    default: break;
    }
    if (entry.check == CatalogEntry::Check::Opened)
        return {tr("Opened, no errors"), &Theme::green};
    return {tr("Found beside the store"), nullptr};
}

QString BackupText::next(const std::optional<Instant> &due) const
{
    if (!due)
        return tr("No automatic backups");
    return tr("Next backup: %1", "time").arg(m_formats.momentInSentence(std::max(*due, m_now), m_now));
}

QList<std::pair<QString, QString>> BackupText::consequences(const items::RestorePreview &preview) const
{
    QString changes = tr("Nothing: no changes were made since");
    if (!preview.isOfThisStore)
        changes = tr("Everything: this is a backup of another store");
    else if (preview.changes > 0)
        changes = tr("%Ln change(s) made since", nullptr,
            static_cast<int>(std::min<qint64>(preview.changes, std::numeric_limits<int>::max())));
    const QString told = preview.connections.isEmpty() ? tr("Nobody: this store has no connections")
                                                       : tr("%1: nothing until you agree", "names of connections")
                                                             .arg(QLocale().createSeparatedList(preview.connections));
    QList<std::pair<QString, QString>> rows = {{tr("Take back"), changes},
        {tr("Keep"), tr("The store as it is, in a file beside it for %Ln day(s)", nullptr, store::keptAsideDays)},
        {tr("Tell"), told}};
    if (!preview.team.isEmpty())
        rows.append({tr("Team"),
            tr("%1 keeps what it has received since, and the next sync brings it here again, deletions too. Restore "
               "deleted records from the trash, or undo what was done.",
                "name of a team")
                .arg(preview.team)});
    return rows;
}

} // namespace satchel::ui
