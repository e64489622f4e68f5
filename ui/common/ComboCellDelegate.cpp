// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ComboCellDelegate.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace satchel::ui {

ComboCellDelegate::ComboCellDelegate(int keyRole, QObject *parent) : QStyledItemDelegate(parent), m_keyRole(keyRole)
{
}

QWidget *ComboCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    fill(*box, index);
    auto *self = const_cast<ComboCellDelegate *>(this); // Qt's factory is const, its editors answer to the object
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QMetaObject::invokeMethod(
        box,
        [box] {
            if (!box->isEditable())
                return box->showPopup();
            box->lineEdit()->selectAll(); // what is typed searches
            box->completer()->setCompletionPrefix({});
            box->completer()->complete();
        },
        Qt::QueuedConnection);
    return box;
}

void ComboCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(m_keyRole)));
}

void ComboCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData());
}

} // namespace satchel::ui

#include "moc_ComboCellDelegate.cpp"
