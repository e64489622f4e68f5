// SPDX-License-Identifier: GPL-3.0-or-later
// What comes next with a deal: a line, its day and its time, in a small panel at a button. Cancel
// discards what was typed; Esc and a click elsewhere keep it for the next time.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

namespace satchel::ui {

class DraftKeeper;

class NextActionForm : public Popover
{
    Q_OBJECT

public:
    NextActionForm(const PageContext &context, const Record &deal, QWidget *parent);

private:
    void save();
    void cancel();

    PageContext m_context;
    Record m_deal;
    QList<FieldEditor *> m_editors;
    DraftKeeper *m_drafts;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
