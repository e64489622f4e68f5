// SPDX-License-Identifier: GPL-3.0-or-later
// The reports there are and those a person saved, as a column of places.
#pragma once

#include "reports/Catalogue.h"
#include "reports/SavedReports.h"

#include <QListView>
#include <QStandardItemModel>

namespace satchel::ui {

class ReportList : public QListView
{
    Q_OBJECT

public:
    explicit ReportList(QWidget *parent = nullptr);

    void setReports(
        const std::vector<reports::Definition> &definitions, const std::vector<reports::SavedReport> &saved);
    /// Marks what is shown: a saved report by its id, else a report by its name.
    void setCurrent(const QString &report, const RecordId &saved);
    QSize sizeHint() const override;

Q_SIGNALS:
    void reportChosen(const QString &report);
    void savedChosen(const satchel::RecordId &saved);
    void menuRequested(const satchel::RecordId &saved, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItemModel *m_items;
    bool m_isFilling = false;
};

} // namespace satchel::ui
