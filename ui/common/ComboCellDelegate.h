// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that become a combo box when they are edited: it opens at once, and what is chosen is written at once.
#pragma once

#include <QStyledItemDelegate>

class QComboBox;

namespace satchel::ui {

class ComboCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `keyRole`: what the cell holds, as the entries of the box have it for data.
    ComboCellDelegate(int keyRole, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    /// Gives the box its entries and its accessible name. In an editable one, what is typed searches.
    virtual void fill(QComboBox &box, const QModelIndex &index) const = 0;

private:
    int m_keyRole;
};

} // namespace satchel::ui
