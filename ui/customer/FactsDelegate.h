// SPDX-License-Identifier: GPL-3.0-or-later
// Paints facts as label and value, and edits one in its place with the editor of its type. What cannot be read keeps
// the editor open with the reason.
#pragma once

#include "ui/customer/FactsModel.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

struct Theme;

class FactsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FactsDelegate(const PageContext &context, const FactsModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where a value stands in its row; a click there may follow it (mail, phone, record).
    QRect valueRect(const QRect &row, const QWidget *view) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Cell;
    void paintValue(const Cell &cell) const;
    int paintTags(QPainter *painter, const QRect &rect, const QStringList &tags, const Theme &theme) const;
    int valueHeight(const FactsModel::Row &row, int width, const Theme &theme) const;
    void finish(FieldEditor *editor, EndEditHint hint);

    PageContext m_context;
    const FactsModel &m_model;
};

} // namespace satchel::ui
