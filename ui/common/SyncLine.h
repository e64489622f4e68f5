// SPDX-License-Identifier: GPL-3.0-or-later
// One small line about how a record stands with each remote: "Waiting to be sent to HubSpot", "Parked for …: reason",
// "In HubSpot, agreed 10:42". Follows sync by itself; hidden while no remote knows the record.
#pragma once

#include "ui/common/Label.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class SyncLine : public Label
{
    Q_OBJECT

public:
    explicit SyncLine(const PageContext &context, QWidget *parent = nullptr);

    void setRecord(EntityKind entity, const RecordId &record);
    void refresh();

private:
    PageContext m_context;
    EntityKind m_entity{};
    RecordId m_record;
};

} // namespace satchel::ui
