// SPDX-License-Identifier: GPL-3.0-or-later
// A comment as a row: who, when, the text in as many lines as it takes, and what can be done with it. Replies are
// indented below what they answer.
#pragma once

#include "items/CommentsModel.h"
#include "ui/common/Formats.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class CommentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Act : quint8 { None, Reply, Edit, Delete };

    CommentDelegate(const PageContext &context, const items::CommentsModel &model, QObject *parent);

    /// What the person may do with a comment.
    static std::vector<Act> actsOf(const items::CommentItem &item);
    static QString actText(Act act);
    /// The act whose words are at a point.
    Act actAt(const QModelIndex &index, const QRect &rect, const QPoint &point, const QWidget *view) const;
    /// The comment as a screen reader says it.
    QString spoken(const items::CommentItem &item) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Metrics;

    Metrics metrics(const Theme &theme, const items::CommentItem &item, const QRect &rect) const;
    QString when(const items::CommentItem &item) const;

    PageContext m_context;
    const items::CommentsModel &m_model;
};

} // namespace satchel::ui
