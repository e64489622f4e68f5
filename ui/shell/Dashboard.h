// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets beside the day's work that a person chose: the next meetings and charts of reports, saved ones included,
// in their order. Which there are is kept for this computer ("today/widgets").
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

class DashboardCard;
class ReportRunner;

class Dashboard : public QScrollArea
{
    Q_OBJECT

public:
    explicit Dashboard(const PageContext &context, QWidget *parent = nullptr);
    ~Dashboard() override;

    /// Reads again what the widgets show.
    void refresh();
    QStringList keys() const;
    void add(const QString &key);
    void remove(const QString &key);
    void move(const QString &key, int steps);
    /// What can be added, one action each.
    void fillMenu(QMenu &menu);
    bool isWaiting() const;

Q_SIGNALS:
    void navigateTo(const satchel::ui::Target &target);
    void arranged();

private:
    void make();
    DashboardCard *makeCard(const QString &key);
    void fillMeetings(DashboardCard &card);
    void askNext();
    void keep();
    DashboardCard *find(const QString &key) const;
    QString titleOf(const QString &key) const;
    Target targetOf(const QString &key) const;

    PageContext m_context;
    QWidget *m_column;
    QVBoxLayout *m_layout;
    QList<DashboardCard *> m_cards;
    std::deque<QString> m_waiting; // whose report is still to be computed
    QString m_asked;
    std::unique_ptr<ReportRunner> m_runner;
    QTimer m_later;
};

} // namespace satchel::ui
