// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SyncLine.h"

#include "items/SyncStatusNotifier.h"
#include "ui/common/ShowPart.h"
#include "ui/common/SyncText.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using store::RecordSync;

SyncLine::SyncLine(const PageContext &context, QWidget *parent)
    : Label({}, &Theme::Fonts::small, TextColor::Tertiary, parent), m_context(context)
{
    hide();
    auto *syncStatus = new items::SyncStatusNotifier(context.workspace, context.sync, this);
    connect(syncStatus, &items::SyncStatusNotifier::changed, this, &SyncLine::refresh);
}

void SyncLine::setRecord(EntityKind entity, const RecordId &record)
{
    m_entity = entity;
    m_record = record;
    refresh();
}

void SyncLine::refresh()
{
    if (m_record.isNull()) {
        hide();
        return;
    }
    const auto syncs = store::syncOf(m_context.workspace.store(), m_entity, m_record)
                           .value_or(std::vector<RecordSync>());
    const SyncText words(m_context.formats(), m_context.workspace.clock().now());
    const QString line = words.recordLine(syncs);
    const bool isHeldUp = std::ranges::any_of(
        syncs, [](const RecordSync &sync) { return sync.status >= RecordSync::Status::Parked; });
    setColor(isHeldUp ? TextColor::Amber : TextColor::Tertiary);
    setText(line);
    setAccessibleName(tr("Sync: %1").arg(line));
    showPart(*this, !line.isEmpty());
}

} // namespace satchel::ui

#include "moc_SyncLine.cpp"
