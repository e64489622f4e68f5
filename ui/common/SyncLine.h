// SPDX-License-Identifier: GPL-3.0-or-later
// One line with a record's sync status in each system: "Waiting to be sent to HubSpot", "Needs attention in HubSpot:
// reason", "In HubSpot, up to date as of 10:42". Updates automatically; hidden while the record is in no other system.
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
