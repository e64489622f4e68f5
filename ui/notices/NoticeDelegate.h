// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of the notices: headings, and notices with a dot while they are new, the sign of their kind, two
// lines, when, signs to snooze and to mark as seen, and buttons for what can be done. Knows which of them is under a
// point. UI thread.
#pragma once

#include "items/NoticesModel.h"
#include "ui/common/PageContext.h"
#include "ui/notices/NoticeActs.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class NoticeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What of a row can be clicked: `act` is a place in actsOf().
    struct Part
    {
        enum class Kind : quint8 { Row, Act, Snooze, Seen };
        Kind kind = Kind::Row;
        int act = -1;
        bool operator==(const Part &) const = default;
    };

    NoticeDelegate(const PageContext &context, const items::NoticesModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    std::vector<NoticeAct> acts(const items::Notice &notice) const;
    /// The part of a row under a point; `rect` is the row's.
    Part partAt(const QModelIndex &index, const QRect &rect, const QPoint &point, const QWidget *view) const;
    /// Where a part is, for what opens at it.
    QRect placeOf(const Part &part, const QModelIndex &index, const QRect &rect, const QWidget *view) const;
    void setHovered(const QModelIndex &index, const Part &part)
    {
        m_hoveredRow = index;
        m_hoveredPart = part;
    }

private:
    struct Metrics;
    Metrics metrics(const Theme &theme, const items::NoticesModel::Row &row, const QRect &rect, bool isCurrent) const;
    void paintNotice(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTexts(QPainter &painter, const items::NoticesModel::Row &row, const Metrics &at) const;
    void paintActs(QPainter &painter, const QModelIndex &index, const Metrics &at, bool hasKeys) const;
    void paintSigns(QPainter &painter, const QModelIndex &index, const Metrics &at) const;

    PageContext m_context;
    const items::NoticesModel &m_model;
    QPersistentModelIndex m_hoveredRow;
    Part m_hoveredPart;
};

} // namespace satchel::ui
