// SPDX-License-Identifier: GPL-3.0-or-later
// The people who can get records: a tick for each, what they have in hand, and what they would get.
#pragma once

#include "assignment/AssignmentPlan.h"
#include "ui/common/PageContext.h"

#include <QTableWidget>

namespace satchel::ui {

class ReceiverTable : public QTableWidget
{
    Q_OBJECT

public:
    /// Everybody but `without`. Space ticks the current person.
    explicit ReceiverTable(const PageContext &context, RecordId without, QWidget *parent = nullptr);

    /// In the order of their names.
    std::vector<RecordId> chosen() const;
    void setChosen(const std::vector<RecordId> &people);
    void showLoads(const QHash<RecordId, qint64> &loads);
    /// What each would get by the plan.
    void showPlan(const assignment::AssignmentPlan &plan);
    std::vector<RecordId> people() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Column { Person, InHand, Gets, Columns };
    RecordId personAt(int row) const;

    PageContext m_context;
};

} // namespace satchel::ui
