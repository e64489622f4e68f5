// SPDX-License-Identifier: GPL-3.0-or-later
// The page a day starts with: what is overdue, what is due today, which deals need a next action, and beside it the
// widgets a person chose. In an empty store it is the first run: ways to bring customers in.
#pragma once

#include "items/AgendaModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QListView;
class QHBoxLayout;
class QStackedLayout;

namespace satchel::ui {

class Button;
class Dashboard;
class EmptyState;
class FirstRun;
class FirstStepsPanel;
class PageHeader;
class Toast;

class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Today"); }
    Icon icon() const override { return Icon::Today; }
    void activate() override;
    void open(const Target &target) override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;
    /// Nothing is there yet: the window shows this page alone.
    bool isFirstRun() const;
    /// Nobody has put a record into it yet.
    static bool isStoreEmpty(items::Workspace &workspace);

Q_SIGNALS:
    void firstRunChanged(bool isFirstRun);

private:
    /// What of the page is shown where there is space for both.
    enum class Arrangement : quint8 { Both, Agenda, Widgets };
    static Arrangement arrangementFrom(const QString &name);

    void show(bool isFirstRun);
    void showFirstSteps();
    void openCurrent();
    void chooseWidgets();
    void keepCurrent();
    void sayAdded(const QString &widget, bool isNew);
    void sayRemoved(const QString &name, const std::function<void()> &undo);
    void say(const QString &sentence, Icon icon, const std::function<void()> &undo = {});
    void arrange();
    void setArrangement(Arrangement arrangement);

    PageContext m_context;
    PageHeader *m_header;
    QStackedLayout *m_stack;
    QListView *m_list = nullptr;
    EmptyState *m_allDone = nullptr;
    FirstRun *m_firstRun = nullptr;
    QWidget *m_day = nullptr; // the work of the day beside the widgets
    FirstStepsPanel *m_firstSteps = nullptr; // above it; null once they are done
    QStackedLayout *m_work = nullptr;
    Dashboard *m_dashboard = nullptr;
    Button *m_widgets;
    Toast *m_toast = nullptr; // of a private dashboard that was deleted
    std::function<void()> m_undo;
    std::pair<int, RecordId> m_current; // the line of the list before it is read again
    WidthClass m_width = WidthClass::Normal;
    Arrangement m_arrangement = Arrangement::Both;
    bool m_isOverviewOpen = false; // on a narrow page, instead of the day's work
    items::AgendaModel *m_agenda;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
