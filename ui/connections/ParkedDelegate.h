// SPDX-License-Identifier: GPL-3.0-or-later
// A parked record as a row: its kind, its title, the connection and the reason, and the two things that can be done.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class ParkedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ParkedDelegate(const PageContext &context, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void openClicked(int row);
    void retryClicked(int row);

protected:
    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    struct Places
    {
        QRect open;
        QRect retry;
        QRect text;
    };
    static Places placesOf(const QStyleOptionViewItem &option, bool canOpen, const Theme &theme);

    PageContext m_context;
};

} // namespace satchel::ui
