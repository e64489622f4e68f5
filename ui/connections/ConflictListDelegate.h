// SPDX-License-Identifier: GPL-3.0-or-later
// A record with conflicts as a row: who it is, of which kind and connection, how many fields, since when.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class ConflictListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConflictListDelegate(const PageContext &context, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PageContext m_context;
};

} // namespace satchel::ui
