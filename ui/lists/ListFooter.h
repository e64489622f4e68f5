// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below a list: each group with its number and its sum, and at the end the groups that the entity adds up
// once more (Entity::totals). With a selection the same of the selection. Groups that do not fit come together in one
// figure, which lists them in its tooltip. Painted; one stop for a screen reader, which hears all of it.
#pragma once

#include "items/ListFigures.h"
#include "ui/common/Icons.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class ListFooter : public QWidget
{
    Q_OBJECT

public:
    ListFooter(const PageContext &context, EntityKind entity, QWidget *parent = nullptr);

    void setFigures(const items::ListFigures &figures);
    /// "Draft 3, ≈ €239,859": each as it is shown, the one at the end last.
    QStringList texts() const;
    /// What is behind the sums: "Rates of 9 March"; empty when nothing was converted.
    QString note() const { return m_note; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell
    {
        QString label;
        QString count;
        QString sum; // empty for a list without amounts
        Icon icon = Icon::None;
        Theme::Meaning Theme::*meaning = &Theme::grey;
        QString details; // each currency, for the tooltip
    };
    const Entity &definition() const { return m_context.workspace.schema().entity(m_kind); }
    Cell cellOf(const QString &label, const items::BoardTotals &totals, bool isShare = false);
    int widthOf(const Cell &cell) const;
    /// All of them, or one for all groups where they do not fit.
    std::vector<Cell> shownCells() const;
    std::vector<QRect> places(const std::vector<Cell> &cells) const;
    void paintCell(QPainter &painter, const QRect &rect, const Cell &cell, bool isEnd) const;

    PageContext m_context;
    EntityKind m_kind;
    items::ListFigures m_figures;
    std::vector<Cell> m_groups;
    Cell m_all;
    Cell m_end;
    QString m_note;
};

} // namespace satchel::ui
