// SPDX-License-Identifier: GPL-3.0-or-later
// A cell of the conflict triple: a radio, the value with what differs from before on a tint, who and when below. The
// first column says the field and what is chosen for it.
#pragma once

#include "items/ConflictFieldsModel.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

#include <QStyledItemDelegate>
#include <QTextLayout>

namespace satchel::ui {

class ConflictGridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConflictGridDelegate(const PageContext &context, const items::ConflictFieldsModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Before is a line under the field where there is no space for its column.
    void setBeforeFolded(bool isFolded) { m_isBeforeFolded = isFolded; }

private:
    int labelHeight(int width, int row, const Theme &theme) const;
    void paintField(QPainter &painter, const QStyleOptionViewItem &option, int row, const Theme &theme) const;
    void paintValue(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const;
    QList<QTextLayout::FormatRange> differences(
        int row, items::ConflictFieldsModel::Column column, const Theme &theme) const;
    QString detail(int row, items::ConflictFieldsModel::Column column) const;
    std::pair<QString, TextColor> choiceText(int row) const;

    PageContext m_context;
    const items::ConflictFieldsModel &m_model;
    bool m_isBeforeFolded = false;
};

/// As much of a value as a cell of this width shows, with an ellipsis where it goes on.
QString cutToLines(const QString &text, const QFont &font, int width);
/// The words of a text that another has not, as (position, length).
QList<std::pair<int, int>> wordsNotIn(const QString &text, const QString &other);

} // namespace satchel::ui
