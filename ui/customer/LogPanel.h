// SPDX-License-Identifier: GPL-3.0-or-later
// The form of what happened with a record, in a panel at its card or row: one logs without leaving the page. Closes
// when it is logged; what was begun is kept as the record's draft.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

namespace satchel::ui {

/// Opens the panel at a part of a widget, with the form of a kind of activity.
class LogPanel : public Popover
{
    Q_OBJECT

public:
    LogPanel(const PageContext &context, const Record &record, const QString &kind, QWidget *parent);

private:
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
