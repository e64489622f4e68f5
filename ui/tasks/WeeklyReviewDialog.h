// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly review: goes part by part through what the week left and the next one brings, with the actions that settle
// each row.
#pragma once

#include "items/StoreWorker.h"
#include "items/WeeklyReview.h"
#include "ui/common/Dialog.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <set>

class QTableWidget;

namespace satchel::ui {

class WeeklyReviewDialog : public Dialog
{
    Q_OBJECT

public:
    WeeklyReviewDialog(const PageContext &context, QWidget *parent);

    /// How many of the rows that were there at the start are settled.
    int doneCount() const;
    int totalCount() const { return static_cast<int>(m_initial.size()); }
    items::ReviewPart part() const { return m_part; }

Q_SIGNALS:
    void navigateTo(const satchel::ui::Target &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using RowKey = std::pair<items::ReviewPart, RecordId>;
    void addActions();
    Button *addAction(Icon icon, const QString &text, const QKeySequence &key, const std::function<void()> &run);
    void read();
    void follow(std::vector<items::ReviewSection> sections);
    void showPart();
    void followSelection();
    void go(int by);
    void finish();
    std::vector<const items::ReviewRow *> chosen() const;
    std::vector<RecordId> chosenTasks() const;
    void settle(items::TaskStatus status);
    void planFor(QDate day);
    void openChosen();
    const items::ReviewSection *section() const;

    PageContext m_context;
    std::vector<items::ReviewSection> m_sections; // empty until the first are read
    items::ReviewPart m_part = items::ReviewPart::Overdue;
    std::set<RowKey> m_initial;
    Label *m_heading;
    Label *m_progress;
    QTableWidget *m_table;
    QList<Button *> m_taskActions;
    Button *m_open = nullptr;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
