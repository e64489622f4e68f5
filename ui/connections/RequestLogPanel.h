// SPDX-License-Identifier: GPL-3.0-or-later
// The request log as a table with its filters: connection, all or failed requests, time. Pages from the store as one
// scrolls.
#pragma once

#include "items/RequestLogModel.h"
#include "items/SyncActivityModel.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QComboBox;
class QStackedLayout;
class QTableView;

namespace satchel::ui {

class EmptyState;
class RequestLogExport;
class Toolbar;

class RequestLogPanel : public QWidget
{
    Q_OBJECT

public:
    RequestLogPanel(const PageContext &context, items::SyncStatusNotifier &syncStatus,
        const items::SyncActivityModel &activity, QWidget *parent = nullptr);

    items::RequestLogModel &model() const { return *m_model; }
    QTableView *table() const { return m_table; }
    Toolbar *toolbar() const { return m_toolbar; }
    RequestLogExport *exporter() const { return m_export; }
    /// Failed requests of all connections, or of one.
    void showFailed(qint64 connection);
    void clearFilter();
    void exportFile();

Q_SIGNALS:
    void shownChanged();
    void exported(qint64 requests, const QString &path);
    void exportFailed(const satchel::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeToolbar();
    void fillConnections();
    void readFilter();
    void follow();
    void fitColumns();
    QString textOf(const store::RequestEntry &entry, items::RequestLogModel::Column column) const;

    PageContext m_context;
    const items::SyncActivityModel &m_activity;
    items::RequestLogModel *m_model;
    RequestLogExport *m_export;
    Toolbar *m_toolbar;
    QComboBox *m_connection;
    QComboBox *m_outcome;
    QComboBox *m_time;
    QStackedLayout *m_stack;
    QTableView *m_table;
    EmptyState *m_none; // nothing was requested yet
    EmptyState *m_noneFound; // the filter finds nothing
};

} // namespace satchel::ui
