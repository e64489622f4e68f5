// SPDX-License-Identifier: GPL-3.0-or-later
// A short list under a heading: rows of an icon, a title, a detail, a text at the end and perhaps a bar or a link.
// Enter or a click on a row with a link follows it.
#pragma once

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QAbstractListModel>
#include <QWidget>

class QHBoxLayout;
class QListView;

namespace satchel::ui {

class Label;

struct SyncRow
{
    Icon icon = Icon::None;
    Theme::Meaning Theme::*meaning = &Theme::grey;
    QString title = {};
    QString detail = {};
    QString end = {};
    QString link = {}; // empty: the row leads nowhere
    std::optional<double> share = {}; // of a bar, 0 to 1
    qint64 key = 0; // whose row it is
};

class SyncRowModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<SyncRow> rows);
    const SyncRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SyncRow> m_rows;
};

class SyncRowList : public QWidget
{
    Q_OBJECT

public:
    SyncRowList(const QString &heading, const QString &none, QWidget *parent = nullptr);

    void setRows(std::vector<SyncRow> rows);
    const SyncRowModel &model() const { return *m_model; }
    QListView *list() const { return m_list; }
    /// Beside the heading, in secondary.
    void setDetail(const QString &detail);
    /// More of them are scrolled to.
    void setMostRows(int rows);
    /// Puts a control at the end of the heading.
    void addControl(QWidget *control);

Q_SIGNALS:
    void followed(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitList();

    SyncRowModel *m_model;
    QListView *m_list;
    Label *m_detail;
    Label *m_none;
    QHBoxLayout *m_head;
    int m_mostRows = 8;
};

} // namespace satchel::ui
