// SPDX-License-Identifier: GPL-3.0-or-later
// What comes next with a deal: a line, its day and its time, in a small panel at a button.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

namespace satchel::ui {

class NextActionForm : public Popover
{
    Q_OBJECT

public:
    NextActionForm(const PageContext &context, const Record &deal, QWidget *parent);

private:
    void save();

    PageContext m_context;
    Record m_deal;
    QList<FieldEditor *> m_editors;
};

} // namespace satchel::ui
