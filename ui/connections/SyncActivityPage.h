// SPDX-License-Identifier: GPL-3.0-or-later
// The activity of all connections: figures, what failed and what to do, use of the vendors' limits, age of tokens,
// changed fields of the other systems; and the log of every request in words.
#pragma once

#include "items/SyncActivityModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QBoxLayout;
class QComboBox;
class QScrollArea;
class QStackedLayout;

namespace satchel::ui {

class Button;
class EmptyState;
class FigureStrip;
class PageHeader;
class RequestLogPanel;
class SegmentedControl;
class SyncRowList;
class Toast;

class SyncActivityPage : public Page
{
    Q_OBJECT

public:
    enum View { Overview, Requests };

    explicit SyncActivityPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Sync activity"); }
    Icon icon() const override { return Icon::History; }
    void activate() override;
    /// `part`: "requests" shows the log.
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

    void setView(View view);
    RequestLogPanel *log() const { return m_log; }
    SyncRowList *problems() const { return m_problems; }
    SyncRowList *budgets() const { return m_budgets; }
    SyncRowList *secrets() const { return m_secrets; }
    SyncRowList *schemaChanges() const { return m_schemaChanges; }
    FigureStrip *figures() const { return m_figures; }
    const items::SyncActivityModel *model() const { return m_model; }

private:
    void make();
    QWidget *makeOverview();
    void makeCommands();
    void follow();
    void followProblem(int row);
    void acknowledge(const std::vector<qint64> &changes);
    void acknowledgeAll();
    void fillReminder();

    PageContext m_context;
    WidthClass m_width = WidthClass::Normal;
    PageHeader *m_header = nullptr; // all below are made with the first visit
    SegmentedControl *m_views = nullptr;
    items::SyncStatusNotifier *m_syncStatus = nullptr;
    items::SyncActivityModel *m_model = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    FigureStrip *m_figures = nullptr;
    QBoxLayout *m_columns = nullptr;
    SyncRowList *m_problems = nullptr;
    SyncRowList *m_budgets = nullptr;
    SyncRowList *m_secrets = nullptr;
    SyncRowList *m_schemaChanges = nullptr;
    QComboBox *m_reminder = nullptr;
    Button *m_acknowledgeAll = nullptr;
    Button *m_exportButton = nullptr;
    RequestLogPanel *m_log = nullptr;
    Toast *m_toast = nullptr;
    QAction *m_overviewAction = nullptr;
    QAction *m_requestsAction = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_acknowledgeAction = nullptr;
    QAction *m_backAction = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
