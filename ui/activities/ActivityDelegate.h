// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the list of activities: a day with its number, and rows of two lines: what it was, with whom and how it
// begins; at the end the deal, its owner and the time. Narrow lists leave the deal out. UI thread.
#pragma once

#include "ui/customer/TimelineText.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class ActivityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using MakeText = std::function<TimelineText()>;

    ActivityDelegate(const items::TimelineModel &model, MakeText words, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Row;
    void paintHeading(const Row &row) const;
    void paintItem(const Row &row) const;
    void paintMark(const Row &row) const;
    int paintEnd(const Row &row) const;
    void paintTitle(const Row &row, const QRect &line) const;

    const items::TimelineModel &m_model;
    MakeText m_words;
};

} // namespace satchel::ui
