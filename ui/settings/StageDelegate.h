// SPDX-License-Identifier: GPL-3.0-or-later
// Edits the cells of the stages in place with the fields' own editors; the colour is chosen from the ten hues.
#pragma once

#include "ui/common/FieldEditor.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class StageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StageDelegate(FieldContext context, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    FieldContext m_context;
};

/// The hues' names for a person.
QString hueLabel(const QString &hue);

} // namespace satchel::ui
