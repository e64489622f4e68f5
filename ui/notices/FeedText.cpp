// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/FeedText.h"

#include "ui/comments/TeamButtons.h"
#include "ui/common/Painting.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::FeedEntry;
using Kind = FeedEntry::Kind;

namespace {

constexpr size_t mostChanges = 3; // that are said
constexpr qsizetype longestValue = 40;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestValue ? line.left(longestValue).trimmed() + QChar(0x2026) : line;
}

} // namespace

QString FeedText::heading(QDate day) const
{
    return m_formats.day(day, m_today);
}

QString FeedText::who(const Origin &origin) const
{
    const QString name = isolated(origin.name.section(u'/', -1));
    switch (origin.kind) {
    case Origin::Kind::User:
    case Origin::Kind::Undo: return tr("You");
    case Origin::Kind::CommandLine: return tr("Command line");
    case Origin::Kind::Api: return tr("Local API");
    case Origin::Kind::Import: return tr("Import of %1").arg(name);
    case Origin::Kind::Rule: return tr("Automation “%1”").arg(name);
    case Origin::Kind::Form: return tr("Form “%1”").arg(isolated(origin.name)); // a name may have a slash
    case Origin::Kind::Connection:
    case Origin::Kind::Hub:
    case Origin::Kind::Other: break;
    }
    return name;
}

QString FeedText::title(const FeedEntry &entry) const
{
    const QString record = isolated(entry.title);
    switch (entry.kind) {
    case Kind::Created: return tr("%1 was created", "a record").arg(record);
    case Kind::Changed: return tr("%1 was changed", "a record").arg(record);
    case Kind::Deleted: return tr("%1 was moved to the trash", "a record").arg(record);
    case Kind::Restored: return tr("%1 was restored", "a record").arg(record);
    case Kind::Commented: return tr("Comment on %1", "a record").arg(record);
    case Kind::Logged: return tr("Activity with %1", "a record").arg(record);
    case Kind::TaskAdded: return tr("New task for %1", "a record").arg(record);
    case Kind::TaskDone: break;
    }
    return tr("Task for %1 completed", "a record").arg(record);
}

QString FeedText::changeText(const FeedEntry &entry, const items::FeedChange &change) const
{
    const Field *field = m_schema.entity(entry.record.entity).find(change.field);
    if (!field)
        return change.field; // the name of what belongs to it
    const QString value = field->type == FieldType::Reference ? textOf(change.after)
                                                              : m_formats.value(*field, change.after);
    return isEmpty(change.after) ? tr("%1 emptied", "a field").arg(field->label)
                                 : tr("%1: %2", "a field and its value").arg(field->label, isolated(shortened(value)));
}

QString FeedText::changesText(const FeedEntry &entry) const
{
    QStringList parts;
    for (size_t i = 0; i < std::min(mostChanges, entry.changes.size()); ++i)
        parts.append(changeText(entry, entry.changes[i]));
    if (entry.changes.size() > mostChanges)
        parts.append(tr("and %Ln more", "fields", static_cast<int>(entry.changes.size() - mostChanges)));
    return parts.join(u" · "_s);
}

QString FeedText::detail(const FeedEntry &entry) const
{
    QStringList parts{who(entry.origin), entry.kind == Kind::Changed ? changesText(entry) : entry.text};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString FeedText::time(const FeedEntry &entry) const
{
    return m_formats.time(entry.at.timeIn(m_formats.zone()));
}

QString FeedText::spoken(const items::FeedModel::Row &row) const
{
    if (row.isHead())
        return heading(row.day);
    QStringList parts{title(row.entry), detail(row.entry), time(row.entry)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Icon FeedText::icon(const FeedEntry &entry)
{
    switch (entry.kind) {
    case Kind::Created: return Icon::Add;
    case Kind::Changed: return Icon::Edit;
    case Kind::Deleted: return Icon::Trash;
    case Kind::Restored: return Icon::Undo;
    case Kind::Commented: return Icon::Comment;
    case Kind::Logged: return Icon::Timeline;
    case Kind::TaskAdded: return Icon::Tasks;
    case Kind::TaskDone: break;
    }
    return Icon::Check;
}

Target targetOf(const FeedEntry &entry)
{
    Target target = Target::to(entry.record.entity, entry.record.id);
    if (!entry.comment.isNull())
        target.part = commentPart(entry.comment);
    return target;
}

} // namespace satchel::ui
