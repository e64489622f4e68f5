// SPDX-License-Identifier: GPL-3.0-or-later
// All entries of one day in a small panel, for a day whose place does not show them all. A click chooses one, Enter
// opens it.
#pragma once

#include "items/CalendarModel.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

class QListWidget;

namespace satchel::ui {

class DayEntries : public Popover
{
    Q_OBJECT

public:
    DayEntries(const items::CalendarModel &model, const PageContext &context, QDate day, QWidget *parent);

    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const satchel::calendar::CalendarEntry &entry);
    void opened(const satchel::calendar::CalendarEntry &entry);
    void dayRequested(); // to see it alone

private:
    std::vector<calendar::CalendarEntry> m_entries; // the model may read again meanwhile
    QListWidget *m_list;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
