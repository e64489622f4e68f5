// SPDX-License-Identifier: GPL-3.0-or-later
// A step of a sequence: its number on a line that joins the steps, what it says and when, and the figures of an e-mail
// in columns; where there is less room the last columns go first. Below an e-mail with two variants a line for each.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/sequences/StepsModel.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StepDelegate(const PageContext &context, const StepsModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Returns how wide they are.
    int paintFigures(QPainter &painter, const QRect &row, const QRect &lines, const sequences::StepFigures &figures,
        const Theme &theme) const;
    void paintMark(QPainter &painter, const QRect &row, const QRect &lines, int step, const Theme &theme) const;

    PageContext m_context;
    const StepsModel &m_model;
};

} // namespace satchel::ui
