// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one row of a timeline: rail, disc (dashed when planned), title line, up to two lines of text (all when
// opened), files as chips; changes are single small lines. Knows which items are opened. UI thread.
#pragma once

#include "ui/customer/TimelineText.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using MakeText = std::function<TimelineText()>;

    TimelineDelegate(const items::TimelineModel &model, MakeText words, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The whole text of an opened item by its id; an item that is not here is closed.
    QHash<RecordId, QString> &opened() { return m_opened; }
    /// The file under a place of a row, or null; `rect` is the row's.
    /// A mention of an opened text.
    std::optional<Mention> mentionAt(
        const QModelIndex &index, const QRect &rect, const QPoint &position, const QWidget *view) const;
    RecordId fileAt(const QModelIndex &index, const QRect &rect, const QPoint &position, const QWidget *view) const;

private:
    struct Metrics;
    Metrics metrics(const Theme &theme, const items::TimelineRow &row, const QRect &rect) const;
    void paintHeading(QPainter &painter, const QRect &rect, const items::TimelineRow &row, const Theme &theme) const;
    void paintRail(QPainter &painter, const QRect &rect, int row, const Metrics &metrics, const Theme &theme) const;
    void paintChange(QPainter &painter, const QRect &rect, const items::TimelineRow &row, const Metrics &metrics,
        const Theme &theme) const;
    void paintItem(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Metrics &metrics, const Theme &theme) const;
    void paintFiles(QPainter &painter, const items::TimelineRow &row, const Metrics &metrics, const Theme &theme) const;
    void paintTime(QPainter &painter, const QRect &line, const items::TimelineRow &row, const Theme &theme) const;
    QString bodyOf(const store::TimelineItem &item) const;

    const items::TimelineModel &m_model;
    MakeText m_words;
    QHash<RecordId, QString> m_opened;
};

/// The disc with the kind's icon; dashed for what is planned.
void drawKindDisc(QPainter &painter, const QRect &disc, Icon icon, bool isPlanned, const Theme &theme);

} // namespace satchel::ui
