// SPDX-License-Identifier: GPL-3.0-or-later
// Every record that an outgoing question is about, read as the list scrolls. It only shows; Esc goes back to the
// question.
#pragma once

#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"
#include "ui/connections/OutgoingDetails.h"

class QListView;

namespace satchel::ui {

class OutgoingListDialog : public Dialog
{
    Q_OBJECT

public:
    OutgoingListDialog(const PageContext &context, const items::ConnectionItem &item, QWidget *parent);

    QListView *list() const { return m_list; }

private:
    items::OutgoingModel *m_model;
    QListView *m_list;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
