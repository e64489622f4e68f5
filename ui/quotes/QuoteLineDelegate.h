// SPDX-License-Identifier: GPL-3.0-or-later
// Draws and edits the cells of a quote's lines. What is typed shows in the totals with each key.
#pragma once

#include "items/QuoteLinesModel.h"
#include "ui/common/FieldCellDelegate.h"
#include "ui/common/Theme.h"

namespace satchel::ui {

class QuoteLineDelegate : public FieldCellDelegate
{
    Q_OBJECT

public:
    QuoteLineDelegate(const PageContext &context, items::QuoteLinesModel &model, QObject *parent);

    /// These are in the item's second line, where there is no space for their columns.
    void setFolded(const QList<int> &columns) { m_folded = columns; }
    int heightOf(int row, const QWidget *widget) const;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void productChosen(const satchel::RecordId &product);
    void rowsPasted(); // the editor is closed

protected:
    const Field *fieldOf(const QModelIndex &index) const override;
    RecordId recordOf(const QModelIndex &index) const override;

private:
    QString secondLine(int row) const;
    QString priceOf(const RecordId &product) const;
    void paintItem(QPainter &painter, const QRect &whole, const QModelIndex &index, const Theme &theme) const;
    void paintBegin(QPainter &painter, const QRect &cell, const QModelIndex &index, const Theme &theme) const;

    items::QuoteLinesModel &m_model;
    QList<int> m_folded;
};

} // namespace satchel::ui
