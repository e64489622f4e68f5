// SPDX-License-Identifier: GPL-3.0-or-later
// Open deals that need care, the most that is at stake first, with the next step at hand: N sets the next action, P
// plans a call for tomorrow, L logs a call, Enter opens the deal. UI thread.
#pragma once

#include "items/BoardStage.h"
#include "items/CareModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QListView;
class QStackedLayout;

namespace satchel::ui {

class CareDelegate;
class EmptyState;
class PageHeader;
class ViewTabs;

class CarePage : public Page
{
    Q_OBJECT

public:
    explicit CarePage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Needs care"); }
    Icon icon() const override { return Icon::Warning; }
    void activate() override;
    Target current() const override { return {page::care}; }
    QString statusText() const override;
    QList<QWidget *> regions() override;

    items::CareModel *model() const { return m_model; }
    QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void makeList();
    void showCounts();
    void keepRow();
    int row() const;
    void planNext();
    void planCall();
    void logCall();
    void openDeal();
    void closeDeal(items::BoardStage::Kind kind);

    PageContext m_context;
    items::CareModel *m_model = nullptr; // the parts are made on the first visit
    PageHeader *m_header = nullptr;
    ViewTabs *m_tabs = nullptr;
    QStackedLayout *m_stack = nullptr;
    QListView *m_list = nullptr;
    CareDelegate *m_delegate = nullptr;
    EmptyState *m_empty = nullptr;
    RecordId m_shown; // so that a deal stays current when others come and go
    int m_row = 0;
    QList<QAction *> m_ofDeal; // buttons in the header
    QList<QAction *> m_closing;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
