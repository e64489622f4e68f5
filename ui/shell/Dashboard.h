// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets beside the day's work that a person chose: the next meetings and charts of reports, saved ones included,
// in their order. They are those of the current one of several named dashboards (Dashboards.h), which are tabs above
// them where there are several.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <QScrollArea>
#include <QTimer>

#include <deque>

class QMenu;
class QVBoxLayout;

namespace satchel::reports {
struct Report;
}

namespace satchel::ui {

class Button;
class DashboardCard;
class Dashboards;
class Label;
class ReportRunner;
class ViewTabs;

class Dashboard : public QScrollArea
{
    Q_OBJECT

public:
    explicit Dashboard(const PageContext &context, QWidget *parent = nullptr);
    ~Dashboard() override;

    /// Reads again what the widgets show.
    void refresh();
    QStringList keys() const;
    /// Shows the widget and leads to it. False: nothing was added, as it is there already, or this dashboard is a
    /// colleague's.
    bool add(const QString &key);
    void remove(const QString &key);
    void move(const QString &key, int steps);
    /// What can be added, one action each; before it what can be done with the dashboard.
    void fillMenu(QMenu &menu);
    Dashboards &dashboards() { return *m_dashboards; }
    void askNew();
    bool isWaiting() const;
    /// Empty for what no longer exists.
    QString titleOf(const QString &key) const;

Q_SIGNALS:
    void navigateTo(const satchel::ui::Target &target);
    void arranged();
    void removed(const QString &name, const std::function<void()> &undo);

private:
    void make();
    void showTabs();
    void showHint();
    void fillDashboardMenu(QMenu &menu);
    void showDashboardMenu(int index, const QPoint &place);
    void askName();
    DashboardCard *makeCard(const QString &key);
    void fillMeetings(DashboardCard &card);
    void askNext();
    void keep();
    DashboardCard *find(const QString &key) const;
    void offer(const QString &key, const QString &title, QMenu &menu);
    Target targetOf(const QString &key) const;

    PageContext m_context;
    Dashboards *m_dashboards;
    QStringList m_keys; // those of the cards, and those of which nothing is there any more
    ViewTabs *m_tabs;
    Label *m_hint;
    Button *m_choose;
    QWidget *m_column;
    QVBoxLayout *m_layout;
    QList<DashboardCard *> m_cards;
    std::deque<QString> m_waiting; // whose report is still to be computed
    QString m_asked;
    std::unique_ptr<ReportRunner> m_runner;
    QTimer m_later;
};

} // namespace satchel::ui
