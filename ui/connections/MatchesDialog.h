// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of a further system look the same as ours, and why. A tick removed (mouse, or Space for all that are
// selected) leaves two records apart; what is linked already is only shown.
#pragma once

#include "items/ConnectionsModel.h"
#include "items/MatchesModel.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QTableView;

namespace satchel::ui {

class MatchesDialog : public Dialog
{
    Q_OBJECT

public:
    MatchesDialog(const PageContext &context, const items::ConnectionItem &item, QWidget *parent);

    items::MatchesModel &model() const { return *m_model; }
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    /// Link what is ticked, and let the rest go both ways.
    void linkRequested(qint64 connection);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggleSelected();
    void follow();

    items::SyncStatusNotifier *m_syncStatus;
    items::MatchesModel *m_model;
    QTableView *m_table;
    Label *m_counts;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
