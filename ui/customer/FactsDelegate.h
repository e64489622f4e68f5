// SPDX-License-Identifier: GPL-3.0-or-later
// Paints facts as label and value; one is edited in its place.
#pragma once

#include "ui/common/FieldCellDelegate.h"
#include "ui/customer/FactsModel.h"

namespace satchel::ui {

struct Theme;

class FactsDelegate : public FieldCellDelegate
{
    Q_OBJECT

public:
    FactsDelegate(const PageContext &context, const FactsModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Before it moves a deal on it warns of exit criteria that the deal leaves unmet.
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The place of a value in its row; a click there may follow it (mail, phone, record).
    QRect valueRect(const QRect &row, const QWidget *view) const;

protected:
    const Field *fieldOf(const QModelIndex &index) const override;
    RecordId recordOf(const QModelIndex &index) const override;

private:
    struct Cell;
    void paintValue(const Cell &cell) const;
    QColor riskColor(const Theme &theme) const;
    void paintExplained(const Cell &cell, const QColor &color) const;
    void paintMark(QPainter &painter, const QRect &value, const FactsModel::Row &row, const Theme &theme) const;
    int paintTags(QPainter *painter, const QRect &rect, const QStringList &tags, const Theme &theme) const;
    int valueHeight(const FactsModel::Row &row, int width, const Theme &theme) const;

    const FactsModel &m_model;
};

} // namespace satchel::ui
