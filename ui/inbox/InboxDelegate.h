// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the conversations of the inbox: the person and the time, the subject with the number of messages and a clip,
// how the newest message begins and how long somebody waits. UI thread.
#pragma once

#include "items/InboxModel.h"
#include "ui/common/PageContext.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class InboxText;

class InboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    InboxDelegate(const PageContext &context, const items::InboxModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Row;
    void paintHeading(const Row &row) const;
    void paintConversation(const Row &row) const;
    void paintFace(const Row &row) const;
    static void paintSubject(const Row &row, const QRect &line);
    static void paintSnippet(const Row &row, const QRect &line);

    PageContext m_context;
    const items::InboxModel &m_model;
};

} // namespace satchel::ui
